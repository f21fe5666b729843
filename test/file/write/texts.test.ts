import fc from 'fast-check';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { cell, reportSheet } from '../../fixtures/workbooks/smallPlan';
import { validateWorkbook } from '../../support/validateWorkbook';

const properties = { title: '', subject: '', created: '2021-04-30T10:00:00Z' };

/** A workbook with each text twice: as it stands, and as the cached result of a formula. */
function workbookOf(texts: readonly string[]): Uint8Array {
  const rows = texts.map((text) => ({ cells: [cell(text), cell(text, 'text', { formula: '""' })] }));
  return createWorkbook({ sheets: [reportSheet('Testi', { rows })] }, properties);
}

function roundTrip(texts: readonly string[]): unknown {
  return openWorkbook(workbookOf(texts)).readGrid('Testi').rows;
}

const TEXTS = [
  '=1+1',
  '+39 0583',
  "'già con apostrofo",
  '  blanks at both ends  ',
  'two  inside',
  'line\nbreak',
  'carriage\r\nreturn',
  '\ttab',
  '\u0000\u0001\u001f control',
  '_x000D_ that looks like an escape, _x005F_ too',
  'half a pair: \ud83d and \ude00',
  '\ufffe\uffff',
  '😀 👩‍👩‍👧 emoji',
  'مرحبا بالعالم',
  '\u200fright to left\u200e',
  '<b>&amp;</b> ]]>',
  '€ 1.234,56',
  'à'.repeat(32_767),
];

test('every text comes back as it was', () => {
  expect(roundTrip(TEXTS)).toEqual(TEXTS.map((text) => [text, text]));
});

test('and the workbook is valid', async () => {
  expect(await validateWorkbook(workbookOf(TEXTS))).toEqual([]);
});

test('any text comes back as it was', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(text, (any) => {
      expect(roundTrip([any])).toEqual([[any, any]]);
    }),
    { numRuns: 200 },
  );
});

test('any number comes back as it was', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0));
  fc.assert(
    fc.property(numbers, (number) => {
      const plan = { sheets: [reportSheet('N', { rows: [{ cells: [cell(number, 'number')] }] })] };
      expect(openWorkbook(createWorkbook(plan, properties)).readGrid('N').rows).toEqual([[number]]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['a text that is longer than a cell', () => workbookOf(['x'.repeat(32_768)]), 'A text of 32768 characters'],
  [
    'a number that is none',
    () => createWorkbook({ sheets: [reportSheet('N', { rows: [{ cells: [cell(NaN)] }] })] }, properties),
    'NaN is not a number that a cell can hold',
  ],
  [
    'a footer that Excel refuses',
    () =>
      createWorkbook(
        { sheets: [reportSheet('P', { page: { orientation: 'portrait', footer: 'x'.repeat(256) } })] },
        properties,
      ),
    'A header or footer of 256 characters',
  ],
])('%s is a bug of the plan', (_what, write, message) => {
  expect(write).toThrow(message);
});
