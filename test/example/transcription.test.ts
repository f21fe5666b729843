import { publishedNumber } from '../../assets/esempi/publishedNumber';
import { AMOUNT_FIELDS, AMOUNT_HEADERS } from '../../src/core/inputs/definitions';
import { formatAmount } from '../../src/core/money/formatAmount';
import { cell, readExample, rowsOf } from './exampleData';
import { readPassages } from './passages';
import { centsOf } from './printed/centsOf';
import { readContextFigures } from './report/contextFigures';
import { plainText } from './report/plainText';
import { readSections } from './report/sections';
import { readSpendingLines } from './report/spendingLines';
import { changedDigits, doubledRows, filledBlanks, lostCells, lostRows, type Slip, swappedCells } from './slips';

const data = readExample();
const passages = readPassages();

describe('the worked example says what the report prints, no less and no more', () => {
  test.each(passages)('$name', ({ report, fromData }) => {
    expect(firstDifference(report, fromData(data))).toBeUndefined();
  });

  test('no figure of the introduction is left out, years and dates apart', () => {
    const { others } = readContextFigures(plainText(readSections().context));
    expect(others).toEqual(['19', '2010', '2011', '2018', '2019', '2020', '2021', '31/12/2020']);
  });

  test('no figure of the summary of spending is left out', () => {
    const text = plainText(readSections().spending);
    const { lines, figuresInTitles } = readSpendingLines(text);
    const amounts = /[\d.]+,\d\d/g;
    expect(lines.join(' ').match(amounts)).toEqual(text.match(amounts));
    expect(figuresInTitles).toEqual(['CO2']);
  });
});

describe('a slip of ours cannot pass', () => {
  test.each([
    ['a wrong digit', changedDigits, 1_600],
    ['two cells swapped', swappedCells, 1_100],
    ['a row left out', lostRows, 270],
    ['a row given twice', doubledRows, 270],
    ['a cell left out', lostCells, 1_800],
    ['a blank filled in', filledBlanks, 300],
  ])('%s', (_, slips, atLeast) => {
    const all = [...slips(data)];
    expect(all.filter((slip) => !isSeen(slip)).map(({ what }) => what)).toEqual([]);
    expect(all.length).toBeGreaterThan(atLeast);
  });
});

test('nothing is missing', () => {
  const counts = Object.entries(data).map(([input, rows]) => [input, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    Ente: 3,
    Aree: 3,
    Programmi: 5,
    Obiettivi: 17,
    Risorse: 15,
    Quote: 17,
    Target: 35,
    Indicatori: 40,
    Contesto: 132,
    Personale: 3,
    Pagamenti: 5,
  });
});

test('only columns that the report fills in are filled in', () => {
  const left = ['Divisione COFOG', 'Gruppo COFOG', 'Causa dello scostamento', 'Quota %'];
  const used = Object.values(data).flatMap((rows) => rows.flatMap((row) => Object.keys(row)));
  expect(left.filter((header) => used.includes(header))).toEqual([]);
  expect(rowsOf(data, 'Obiettivi').filter((row) => 'Missione' in row || 'Programma' in row)).toEqual([]);
});

test('the boxes of section two add up to the totals of the accounts', () => {
  const total = (header: string): string =>
    formatAmount(rowsOf(data, 'Risorse').reduce((sum, row) => sum + centsOf(cell(row, header)), 0));
  expect(Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, total(AMOUNT_HEADERS[field])]))).toEqual({
    revenueBudget: '2.525.250,00',
    costsBudget: '3.314.444,00',
    investmentsBudget: '161.500,00',
    revenueActual: '1.394.443,94',
    costsActual: '1.678.374,37',
    investmentsActual: '14.839,53',
  });
});

test('the cash columns add up to the totals that the report prints for each programme', () => {
  const printed = readSpendingLines(plainText(readSections().spending)).lines.filter((line) =>
    line.startsWith('TOTALE'),
  );
  expect(printed).toEqual([
    'TOTALE 1.010.426,00',
    'TOTALE 120.444,00',
    'TOTALE 550.055,00',
    'TOTALE 0,00',
    'TOTALE 12.288,78',
  ]);
  const summed = passages
    .find(({ name }) => name === 'spending')
    ?.fromData(data)
    .split('\n');
  expect(summed?.filter((line) => line.startsWith('TOTALE'))).toEqual(printed);
});

test('a series of the context is named once, and its figures can be read', () => {
  const rows = rowsOf(data, 'Contesto');
  const names = rows.map((row) => `${cell(row, 'Sezione')}, ${cell(row, 'Voce')}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const figures = rows.flatMap((row) => ['2018', '2019', '2020'].map((year) => cell(row, year)).filter(Boolean));
  expect(figures.map(publishedNumber).filter(Number.isNaN)).toEqual([]);
});

/** Where two texts part, for a message that a person can use. */
function firstDifference(report: string, ours: string): { report: string; ours: string } | undefined {
  if (report === ours) return undefined;
  let at = 0;
  while (report[at] === ours[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return { report: around(report), ours: around(ours) };
}

function isSeen(slip: Slip): boolean {
  return passages.some(({ inputs, report, fromData }) => inputs.includes(slip.input) && fromData(slip.data) !== report);
}
