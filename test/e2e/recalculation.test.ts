import type { SheetPlan, WorkbookPlan } from '../../src/core/plan/plan';
import { generated } from '../support/generated';
import { goldenCases, runGolden } from '../support/golden';
import { minimalWorkbook } from '../support/inputs';
import { convert, convertAll, testWithLibreOffice } from '../support/libreOffice';
import { asPreciseAs, gridsOf, type Grids } from '../support/reportGrids';
import { workbookOf } from '../support/workbookOf';
import { withWrongResults } from '../support/wrongResults';

// Every cached result is spoiled before LibreOffice opens the file: one that it did not compute again would show.
testWithLibreOffice(
  'every formula of every golden case gives what the core computed',
  async () => {
    const runs = await Promise.all(
      goldenCases().map(async (name) => {
        const { bytes, plan } = await runGolden(name);
        const sheets = plan.sheets.filter(hasFormula).map((sheet) => sheet.name);
        return { name, plan, sheets, bytes, spoiled: withWrongResults(bytes, sheets) };
      }),
    );
    const recalculated = await convertAll(
      runs.map(({ spoiled }) => spoiled),
      'prospetti.xlsx',
      'xlsx',
    );
    const computed: Record<string, Grids> = {};
    const expected: Record<string, Grids> = {};
    runs.forEach(({ name, plan, sheets, bytes, spoiled }, index) => {
      expected[name] = withoutOwn(plan, gridsOf(bytes, sheets));
      computed[name] = withoutOwn(plan, asPreciseAs(expected[name], gridsOf(recalculated[index] ?? bytes, sheets)));
      expect(withoutOwn(plan, gridsOf(spoiled, sheets))).not.toEqual(expected[name]);
    });
    expect(Object.keys(computed)).toContain('lucca-2020');
    expect(computed).toEqual(expected);
  },
  240_000,
);

/** A user's own formulas have no value until a program calculates them. */
function withoutOwn({ sheets }: WorkbookPlan, grids: Grids): Grids {
  return Object.fromEntries(
    Object.entries(grids).map(([name, rows]) => {
      const planned = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      return [name, rows.map((row, at) => row.map((cell, index) => (planned[at]?.cells[index]?.own ? null : cell)))];
    }),
  );
}

function hasFormula({ rows }: SheetPlan): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));
}

/** Each with the euro that it means. */
const NOTATIONS = [
  ...[
    ['1.234,56', 1234.56],
    ['1234,56', 1234.56],
    ['1234', 1234],
    ['12.345.678,9', 12_345_678.9],
    ['0,05', 0.05],
    ['007', 7],
  ],
  ...[
    ['€ 1.234,56', 1234.56],
    ['1.234,56 €', 1234.56],
    ['€5', 5],
    ['EUR 12,5', 12.5],
    ['12,50 eur', 12.5],
    ['\u00a0€\u00a03 ', 3],
  ],
  ...[
    ['-1,10', -1.1],
    ['1,10-', -1.1],
    ['- 1,10', -1.1],
    ['\u22121,10', -1.1],
    ['(1,10)', -1.1],
    ['( 1.000,00 )', -1000],
  ],
  ...[
    ['€ -7,00', -7],
    ['-€ 7,00', -7],
    ['-7,00 €', -7],
    ['(€ 7)', -7],
    ['-0', 0],
  ],
] as const;

testWithLibreOffice('amounts written as text mean to a formula what they mean to the core', async () => {
  const codes = NOTATIONS.map((_, at) => `O${at}`);
  const before = minimalWorkbook({
    Obiettivi: [
      ['Codice', 'Area', 'Titolo', 'Missione', 'Programma'],
      ...codes.map((code) => [code, '1', code, '011', '005']),
    ],
    Risorse: [
      (minimalWorkbook().Risorse?.[0] ?? []).slice(0, 7),
      ...NOTATIONS.map(([text], at) => [codes[at] ?? '', text, 1, 1, 1, text, 1]),
    ],
    Quote: undefined,
    Target: undefined,
    Indicatori: undefined,
  });
  const { bytes } = await generated(workbookOf(before));
  const sheets = ['Scostamenti', 'Missioni e programmi'];
  const computed = gridsOf(await convert(withWrongResults(bytes, sheets), 'prospetti.xlsx', 'xlsx'), sheets);
  const column = (sheet: string, at: number): unknown[] =>
    codes.map((code) => computed[sheet]?.find(([first]) => first === code)?.[at]);
  const euro = NOTATIONS.map(([, amount]) => amount);
  expect(column('Scostamenti', 2)).toEqual(euro);
  expect(column('Scostamenti', 8)).toEqual(euro);
  expect(column('Missioni e programmi', 2)).toEqual(euro);
});

describe('what Excel takes of a formula', () => {
  test.each(goldenCases())('%s: at most 8192 characters, and no text longer than 255', async (name) => {
    const { plan } = await runGolden(name);
    const formulas = plan.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
    expect(formulas.filter((formula) => /"(?:[^"]|""){256,}"/.test(formula))).toEqual([]);
  });
});
