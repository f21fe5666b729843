/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { comparable } from '../contract/comparable';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { openedExcel } from './openedExcel';
import { EARLIER, problemOf, write } from './workedReports';

/** Reports of an earlier run, and `smallPlan` written over them. */
async function opened(): Promise<ExcelHost> {
  const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] });
  await write(EARLIER);
  return host;
}

const NOTHING = { filterOn: 'Values' as const, values: ['niente'] };

/** Whoever filters the report «Scostamenti» by its first column sees nothing below row 2. */
async function filterReport(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scostamenti');
    sheet.autoFilter.apply('A2:C4', 0, NOTHING);
    await context.sync();
  });
}

/** The same in a table that somebody made of the report. */
async function filterTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scostamenti');
    const table = sheet.tables.add('A3:C4', true);
    table.autoFilter.apply('A3:C4', 0, NOTHING);
    await context.sync();
  });
}

const FILTERS = [
  ['a filter', filterReport],
  ['a filtered table', filterTable],
] as const;

test.each(FILTERS)(
  'a report with %s is written as one without, and nothing of it stays hidden',
  async (_what, filter) => {
    const plain = await opened();
    await write(smallPlan);
    const wanted = comparable(plain.snapshot());

    const host = await opened();
    await filter();
    expect(host.snapshot().sheets[1]?.rows).toMatchObject({ 4: { hidden: true } });
    await write(smallPlan);
    expect(comparable(host.snapshot())).toEqual(wanted);
  },
);

test.each([
  ['after the filter went', { member: 'Range.Merge' }],
  ['while the filter is there', { member: 'AutoFilter.Remove' }],
])('where the run breaks off %s, the report comes back, and its rows are shown', async (_when, fault) => {
  const host = await opened();
  const before = comparable(host.snapshot());
  await filterReport();
  host.faults.order({ ...fault, code: 'InvalidArgument' });
  expect((await problemOf(write(smallPlan)))?.details).toEqual({ code: 'InvalidArgument', leftOut: 'drawn' });
  expect(comparable(host.snapshot())).toEqual(before);
});
