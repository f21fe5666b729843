import * as codesOnReading from '../../../src/core/diagnostics/kinds/codesOnReading';
import type { Model } from '../../../src/core/model/model';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { testFindingCases, type FindingCase } from '../../support/findingCases';
import { minimalWorkbook, outlineOf, readInputs, type InputSheets, type SheetRows } from '../../support/inputs';

/** 1 February 2021, as Excel makes of `1-2`. */
const FIRST_OF_FEBRUARY: CellValue = { kind: 'date', serial: 44228 };

const programmes = (...codes: readonly (readonly [CellValue, CellValue])[]): SheetRows => [
  ['Missione', 'Denominazione missione', 'Programma', 'Denominazione programma'],
  ...codes.map(([mission, programme]) => [mission, 'Missione', programme, 'Programma']),
];
const objectives = (...codes: readonly CellValue[]): SheetRows => [
  ['Codice', 'Area', 'Titolo', 'Missione', 'Programma'],
  ...codes.map((code) => [code, '1', 'Titolo', '011', '005']),
];
const areas = (...codes: readonly CellValue[]): SheetRows => [
  ['Codice', 'Denominazione'],
  ...codes.map((code) => [code, 'Area']),
];
const resources = (...codes: readonly CellValue[]): SheetRows => [
  [
    'Obiettivo',
    'Proventi preventivo',
    'Oneri preventivo',
    'Investimenti preventivo',
    'Proventi consuntivo',
    'Oneri consuntivo',
    'Investimenti consuntivo',
  ],
  ...codes.map((code) => [code, 1, 2, 3, 4, 5, 6]),
];
const shares = (...rows: readonly (readonly CellValue[])[]): SheetRows => [
  ['Obiettivo', 'Missione', 'Programma', 'Codice'],
  ...rows,
];
/** Only the sheets that a case speaks of, beside those that it needs. */
const sheets = (changes: Parameters<typeof minimalWorkbook>[0]): InputSheets =>
  minimalWorkbook({ Quote: undefined, Target: undefined, Indicatori: undefined, ...changes });

function given(
  about: string,
  changes: Parameters<typeof minimalWorkbook>[0],
  findings: readonly string[],
): FindingCase {
  return { about, read: () => readInputs(sheets(changes)), findings };
}

testFindingCases(Object.values(codesOnReading), {
  C004: [
    given('text', { Programmi: programmes(['011', '005']), Quote: shares(['1A', '011', '005', null]) }, []),
    given('numbers of known codes', { Programmi: programmes(['011', '005']), Quote: shares(['1A', 11, 5, null]) }, [
      'C004 Quote!B2',
      'C004 Quote!C2',
    ]),
    given(
      'a programme is one of its mission',
      {
        Programmi: programmes(['011', '005'], ['012', '05']),
        Quote: shares(['1A', '012', 5, null], ['1A', '011', 5, null]),
      },
      ['C004 Quote!C2', 'C004 Quote!C3'],
    ),
    given('once a column and code', { Quote: shares(['1A', 11, '005', null], ['1B', 11, '005', null]) }, [
      'C004 Quote!B2',
    ]),
    given('a code that is defined as a number', { Obiettivi: objectives(5), Risorse: resources(5) }, [
      'C004 Obiettivi!A2',
      'C004 Risorse!A2',
    ]),
    given('a definition that lost its zeros', { Obiettivi: objectives(5), Risorse: resources('005') }, [
      'C004 Obiettivi!A2',
    ]),
    given('a date that can be one code only', { Obiettivi: objectives('1-2'), Risorse: resources(FIRST_OF_FEBRUARY) }, [
      'C004 Risorse!A2',
    ]),
    given('an exponent', { Obiettivi: objectives('1E0101'), Risorse: resources(1e101) }, ['C004 Risorse!A2']),
  ],
  C005: [
    given('text', { Obiettivi: objectives('1E0101', '1-2', '5'), Risorse: resources('1E0101', '1-2', '5') }, []),
    given('nobody knows the number', { Risorse: resources(7) }, ['C005 Risorse!A2']),
    given('two codes may be meant', { Obiettivi: objectives('5', '005'), Risorse: resources(5) }, ['C005 Risorse!A2']),
    given(
      'two codes may have become the date',
      { Obiettivi: objectives('1-2', '2-1'), Risorse: resources(FIRST_OF_FEBRUARY) },
      ['C005 Risorse!A2'],
    ),
    given('two spellings of a definition', { Obiettivi: objectives(5), Risorse: resources('5', '005') }, [
      'C005 Obiettivi!A2',
    ]),
    given('a definition as a date', { Obiettivi: objectives(FIRST_OF_FEBRUARY) }, ['C005 Obiettivi!A2']),
    given('a definition with an exponent', { Obiettivi: objectives(1e101) }, ['C005 Obiettivi!A2']),
    given('a definition with decimals', { Aree: areas('1', 1.1) }, ['C005 Aree!A3']),
    given('a truth value and a percentage', { Risorse: resources(true, { kind: 'percent', fraction: 0.05 }) }, [
      'C005 Risorse!A2',
      'C005 Risorse!A3',
    ]),
  ],
  C010: [
    given('a share without a PIRA code', { Quote: shares(['1A', '011', '005', null]) }, []),
    given('an amount of no objective', { Risorse: resources('1A', null, '  ') }, [
      'C010 Risorse!A3',
      'C010 Risorse!A4',
    ]),
    given('a share without its programme', { Quote: shares(['1A', '011', '', null]) }, ['C010 Quote!C2']),
  ],
  C011: [
    given('the longest code', { Risorse: resources('x'.repeat(64)) }, []),
    given('a description in the place of a code', { Risorse: resources('x'.repeat(65)) }, ['C011 Risorse!A2']),
  ],
});

const read = (changes: Parameters<typeof minimalWorkbook>[0]): Model => readInputs(sheets(changes)).model;

test('the model holds the code that is meant, and the numbers that formulas have to match', () => {
  const model = read({
    Programmi: programmes(['011', '005']),
    Quote: shares(['1A', 11, 5, null], ['1B', '011', 5, null]),
  });
  expect(model.shares.map(({ mission, programme }) => [mission, programme])).toEqual([
    ['011', '005'],
    ['011', '005'],
  ]);
  expect(model.numericCodes.map(({ table, ...read }) => ({ input: table.input, ...read }))).toEqual([
    { input: 'Quote', field: 'mission', code: '011', number: 11 },
    { input: 'Quote', field: 'programme', code: '005', number: 5 },
  ]);
});

test('a date is matched by its serial', () => {
  const model = read({ Obiettivi: objectives('1-2'), Risorse: resources(FIRST_OF_FEBRUARY) });
  expect(model.resources[0]?.objective).toBe('1-2');
  expect(model.numericCodes[0]).toMatchObject({ code: '1-2', number: 44228 });
});

test('a number beside the same digits as text is another objective', () => {
  const model = read({ Obiettivi: objectives('005', 5), Risorse: resources('005') });
  expect(model.objectives.map(({ code }) => code)).toEqual(['005', '5']);
});

test('a code that cannot be known is empty', () => {
  expect(read({ Risorse: resources(7) }).resources[0]?.objective).toBe('');
});

test('codes stay as they are written', () => {
  const codes = [' 1a', '1*', 'A~B', '<2', '005', '5'];
  expect(read({ Obiettivi: objectives(...codes) }).objectives.map(({ code }) => code)).toEqual(codes);
});

test('what Excel did is explained', () => {
  const { findings } = readInputs(
    sheets({ Obiettivi: objectives('1-2', '2-1'), Risorse: resources(FIRST_OF_FEBRUARY) }),
  );
  expect(outlineOf(findings)).toEqual(['C005 Risorse!A2']);
  expect(findings[0]).toMatchObject({
    message:
      'Risorse, «1/2/2021», colonna «Obiettivo»: Excel ha fatto del codice la data 1/2/2021: può essere «1-2» o «2-1».',
    seen: '1/2/2021',
    expected: '1-2 o 2-1',
  });
});
