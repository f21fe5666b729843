/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { STYLES } from '../../src/core/plan/styles';
import { UNWATCHED, type Progress } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import type { Fault } from '../excelHost/faults';
import { addSheet } from '../excelHost/model/changeSheets';
import { putCell } from '../excelHost/model/putCell';
import type { Workbook } from '../excelHost/model/workbook';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';
import { problemOf } from './workedReports';

const SEED = { sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] };
const REPORTS = smallPlan.sheets.map(({ name }) => name);
const [FIRST = '', SECOND = ''] = REPORTS;

/** A port that has looked at the workbook. */
async function ready(): Promise<ExcelPort> {
  const port = new ExcelPort();
  await port.outline();
  return port;
}

/** Does something once the run has read what it writes over, and before it writes. */
function prepared(act: () => Promise<unknown>): Progress {
  let pauses = 0;
  return {
    ...UNWATCHED,
    pause: async () => {
      if ((pauses += 1) === 1) await act();
    },
  };
}

/** One of the two reports. */
const PART: WorkbookPlan = { sheets: smallPlan.sheets.slice(0, 1) };

test('two runs that both looked before the other wrote leave the reports, written once', async () => {
  const host = openedExcel(SEED);
  const [pane, ribbon] = [await ready(), await ready()];
  await pane.apply(smallPlan, UNWATCHED);
  const written = host.snapshot();
  expect(await ribbon.apply(smallPlan, UNWATCHED)).toEqual(REPORTS.map((name) => ({ planned: name, written: name })));
  expect(host.snapshot()).toEqual(written);
});

test('two runs of which one writes when the other is about to do too', async () => {
  const host = openedExcel(SEED);
  const [pane, ribbon] = [await ready(), await ready()];
  let written: unknown;
  const progress = prepared(async () => {
    await pane.apply(smallPlan, UNWATCHED);
    written = host.snapshot();
  });
  expect(await ribbon.apply(smallPlan, progress)).toEqual(REPORTS.map((name) => ({ planned: name, written: name })));
  expect(host.snapshot()).toEqual(written);
});

test('two runs at once do too', async () => {
  const host = openedExcel(SEED);
  const run = async (): Promise<unknown> => (await ready()).apply(smallPlan, UNWATCHED);
  await Promise.all([run(), run()]);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Dati', ...REPORTS]);
});

test.each<[string, Fault | undefined]>([
  ['that writes one report as well', undefined],
  ['that ends over looking anew', { request: 4, code: 5012 }],
])('a report keeps its looks after a second run %s', async (_what, fault) => {
  const host = openedExcel(SEED);
  const [pane, ribbon] = [await ready(), await ready()];
  let written: unknown;
  const progress = prepared(async () => {
    await pane.apply(smallPlan, UNWATCHED);
    written = host.snapshot();
    if (fault) host.faults.order(fault);
  });
  const told = await problemOf(ribbon.apply(PART, progress));
  expect(told?.reason).toBe(fault && 'sessionLost');
  expect(host.faults.exhausted).toBe(true);
  expect(host.snapshot()).toEqual(written);
});

test('styles that a run has added stay where another one has written with them since', async () => {
  const host = openedExcel(SEED);
  const port = await ready();
  const meanwhile = (workbook: Workbook): void => {
    putCell(addSheet(workbook, 'Altro'), 1, 1, { value: 'x', format: { style: STYLES.title.name, direct: {} } });
  };
  host.faults.order({ member: 'Worksheet.TabColor', code: 'InvalidArgument', meanwhile });
  expect(await problemOf(port.apply(PART, UNWATCHED))).toMatchObject({ reason: 'refused' });
  const [, other] = host.snapshot().sheets;
  expect([other?.name, other?.cells['A1']?.style]).toEqual(['Altro', STYLES.title.name]);
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
