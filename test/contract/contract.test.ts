/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import fc from 'fast-check';
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { inputWorkbook } from '../../src/core/template/inputWorkbook';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { readExample } from '../example/exampleData';
import { generated } from '../support/generated';
import { workbookOf } from '../support/workbookOf';
import { anyPlan } from './anyPlan';
import { BothHosts } from './bothHosts';
import { FEATURES } from './plans';

/** A workbook of the user's, with these sheets and a word on each. */
function userWorkbook(...names: string[]): Uint8Array {
  return workbookOf(
    Object.fromEntries(
      names.map((name) => [
        name,
        [
          ['Codice', 'Nome'],
          ['005', `di ${name}`],
        ],
      ]),
    ),
    {
      plain: true,
    },
  );
}

const FLOORS = [
  ['the newest ExcelApi of the client', undefined],
  ['ExcelApi 1.13, the floor', '1.13'],
] as const;

describe.each(FLOORS)('with %s, both hosts write the same', (_what, floor) => {
  /** Writes plans, one after the other, into a workbook of both hosts, which must then agree in everything. */
  async function agree(bytes: Uint8Array, ...plans: readonly WorkbookPlan[]): Promise<readonly string[]> {
    const both = new BothHosts(bytes, floor);
    let written: readonly string[] = [];
    for (const plan of plans) {
      const { file, excel } = await both.apply(plan);
      expect(excel).toEqual(file);
      written = excel.map((names) => names.written);
    }
    const { file, excel } = both.contents();
    expect(excel).toEqual(file);
    return written;
  }

  test.each(FEATURES)('%s', async (_what, plan) => {
    expect(await agree(userWorkbook('Dati'), plan)).toEqual(plan.sheets.map(({ name }) => name));
  });

  const reports = FEATURES.filter(([, { sheets }]) => sheets.every(({ role }) => role === 'report'));

  test.each(reports)('%s, over itself', async (_what, plan) => {
    await agree(userWorkbook('Dati'), plan, plan);
  });

  test.each(reports)('%s, over and under something else', async (_what, plan) => {
    const others = plan.sheets.map((sheet) => ({ ...SOMETHING_ELSE, name: sheet.name }));
    await agree(userWorkbook('Dati'), { sheets: others }, plan);
    await agree(userWorkbook('Dati'), plan, { sheets: others });
  });

  test('beside sheets of the user with the names of reports', async () => {
    const user = userWorkbook('SCOSTAMENTI', 'Scostamenti (2)', 'Quadrature');
    const names = ['Scostamenti (3)', 'Quadrature (2)'];
    expect(await agree(user, smallPlan)).toEqual(names);
    expect(await agree(user, smallPlan, smallPlan)).toEqual(names);
  });

  test('one report of two', async () => {
    const [, second] = smallPlan.sheets;
    const changed = { sheets: second ? [{ ...second, rows: [{ cells: [cell('nuovo')] }] }] : [] };
    await agree(userWorkbook('Dati'), smallPlan, changed);
  });

  test('the reports of the example, twice', async () => {
    const example = exampleWorkbook(readExample(), 2020);
    const { plan } = await generated(example);
    expect(await agree(example, plan, plan)).toEqual(plan.sheets.map(({ name }) => name));
  });

  test('the input sheets of the template', async () => {
    const plan = inputWorkbook(2020, {});
    expect(await agree(userWorkbook('Dati'), plan)).toEqual(plan.sheets.map(({ name }) => name));
  });

  test('any plan, over any other', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyPlan, async (first, second) => {
        await agree(userWorkbook('Dati'), first);
        await agree(userWorkbook('Dati'), first, second);
      }),
      { numRuns: 25 },
    );
  });
});

const SOMETHING_ELSE = reportSheet('', {
  columns: [{ width: 30, style: 'code' }, { width: 3 }],
  rows: Array.from({ length: 20 }, (_, row) => ({
    height: 33,
    outline: 1 + (row % 3),
    pageBreakBefore: true,
    cells: [
      cell(`${row}`, 'title', { link: { sheet: 'Dati', cell: 'A1' } }),
      cell(row, 'total'),
      cell(null, 'heading'),
    ],
  })),
  merges: [{ top: 3, left: 3, bottom: 8, right: 4 }],
  frozen: { rows: 5, columns: 2 },
  page: { orientation: 'landscape', scale: 50, titleRows: [7, 9], header: '&Lvecchio', footer: '&Rvecchio' },
  conditionalFormats: [{ area: { top: 1, left: 1, bottom: 20, right: 3 }, formula: '$B1>3', look: 'bad' }],
  tabColour: 'C00000',
  showGridlines: false,
});
