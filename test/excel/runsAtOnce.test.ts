/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { addSheet } from '../excelHost/model/changeSheets';
import { putCell } from '../excelHost/model/putCell';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';

const SEED = { sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] };
const REPORTS = smallPlan.sheets.map(({ name }) => name);
const [FIRST = '', SECOND = ''] = REPORTS;

/** A port that has looked at the workbook and read what it writes over. */
async function ready(): Promise<ExcelPort> {
  const port = new ExcelPort();
  await port.outline();
  await port.readBack(smallPlan);
  return port;
}

test('two runs that both began before the other wrote leave the reports, written once', async () => {
  const host = openedExcel(SEED);
  const [pane, ribbon] = [await ready(), await ready()];
  await pane.apply(smallPlan, UNWATCHED);
  const written = host.snapshot();
  expect(await ribbon.apply(smallPlan, UNWATCHED)).toEqual(REPORTS.map((name) => ({ planned: name, written: name })));
  expect(host.snapshot()).toEqual(written);
});

test('two runs at once do too', async () => {
  const host = openedExcel(SEED);
  const run = async (): Promise<unknown> => (await ready()).apply(smallPlan, UNWATCHED);
  await Promise.all([run(), run()]);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Dati', ...REPORTS]);
});

test.each([FIRST, SECOND])(
  'a sheet «%s» that somebody adds meanwhile stays theirs, and the report is beside it',
  async (name) => {
    const host = openedExcel(SEED);
    const port = await ready();
    const theirs = addSheet(host.workbook, name);
    putCell(theirs, 1, 1, { value: 'lavoro mio', formula: null });
    const written = await port.apply(smallPlan, UNWATCHED);
    expect(written).toContainEqual({ planned: name, written: `${name} (2)` });
    expect(host.snapshot().sheets.find((sheet) => sheet.name === name)?.cells).toEqual({ A1: { value: 'lavoro mio' } });
  },
);

test('where the name is taken again and again, the run says so, and what somebody else added stays', async () => {
  const host = openedExcel(SEED);
  const port = await ready();
  addSheet(host.workbook, SECOND);
  const before = host.snapshot();
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    host.faults.order({ member: 'WorksheetCollection.Add', code: 'ItemAlreadyExists' });
  }
  await expect(port.apply(smallPlan, UNWATCHED)).rejects.toMatchObject({ reason: 'nameTaken' });
  expect(host.faults.exhausted).toBe(true);
  expect(host.snapshot()).toEqual(before);
});

test('a chart sheet that has a report’s name, which Excel does not list, makes the report take the next one', async () => {
  const host = openedExcel(SEED);
  host.workbook.chartSheets.push(SECOND);
  const port = await ready();
  const written = await port.apply(smallPlan, UNWATCHED);
  expect(written).toEqual([
    { planned: FIRST, written: FIRST },
    { planned: SECOND, written: `${SECOND} (2)` },
  ]);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Dati', FIRST, `${SECOND} (2)`]);
});
