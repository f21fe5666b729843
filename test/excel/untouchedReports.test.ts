/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { Cancelled, type Progress } from '../../src/core/progress';
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { ExcelPort } from '../../src/excel/excelPort';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { cell, reportSheet } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';
import { tellsOfStyle } from './tellsOfStyle';
import { problemOf, write } from './workedReports';

/** The request that writes: two look at the workbook, one prepares. */
const WRITING = 4;

const STANDING = ['Scostamenti', 'Quadrature'];
const rows = [{ cells: [cell('005', 'code'), cell(3, 'amount')] }];
const SHORT: WorkbookPlan = { sheets: STANDING.map((name) => reportSheet(name, { rows })) };

/** A new report between two that stand; with styles that the workbook has not. */
const WIDER: WorkbookPlan = {
  sheets: [
    ...SHORT.sheets.slice(0, 1),
    reportSheet('Sintesi', { rows: [{ cells: [cell('Nuovo', 'title')] }] }),
    ...SHORT.sheets.slice(1),
  ],
};

/** Reports on which the user drew what Excel does not tell of, so that putting them back would lose it. */
async function drawnOn(): Promise<ExcelHost> {
  const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] });
  await write(SHORT);
  await Excel.run(async (context) => {
    for (const name of STANDING) {
      const { format } = context.workbook.worksheets.getItem(name).getRange('A1:B2');
      format.borders.getItem('EdgeBottom').style = 'Double';
      format.textOrientation = 45;
    }
    await context.sync();
  });
  return host;
}

/** The request that writes, and where the steps begin in it that touch a report which stands: at a note. */
async function writingRequest(): Promise<{ readonly actions: readonly string[]; readonly touch: number }> {
  const host = await drawnOn();
  host.journal.clear();
  await write(WIDER);
  const actions = host.journal.work[WRITING - 1]?.actions ?? [];
  return { actions, touch: actions.lastIndexOf('Trace', actions.indexOf('Range.Unmerge')) };
}

test('whichever step fails before the first one on a report that stands, nothing of it is touched', async () => {
  const { actions, touch } = await writingRequest();
  expect(touch).toBeGreaterThan(40);
  for (let action = 2; action <= touch; action += 1) {
    if (tellsOfStyle(actions, action)) continue;
    const host = await drawnOn();
    const before = host.snapshot();
    host.faults.order({ request: WRITING, action, code: 'InvalidArgument' });
    expect((await problemOf(write(WIDER)))?.details).toEqual({ code: 'InvalidArgument' });
    expect(host.snapshot()).toEqual(before);
  }
});

test('only the reports that were touched are put back, and the user is told what that leaves out', async () => {
  const host = await drawnOn();
  const before = host.snapshot();
  host.faults.order({ request: WRITING, member: 'Range.ColumnHidden', code: 'InvalidArgument' });
  expect((await problemOf(write(WIDER)))?.details).toEqual({ code: 'InvalidArgument', leftOut: 'drawn' });
  const [, first, second] = host.snapshot().sheets;
  expect(second).toEqual(before.sheets[2]);
  expect(first?.cells['A1']?.value).toBe('005');
  expect(first).not.toEqual(before.sheets[1]);
});

/** Two million bytes a report. */
const LONG: WorkbookPlan = {
  sheets: ['Sintesi', ...STANDING].map((name) =>
    reportSheet(name, {
      rows: Array.from({ length: 95 }, () => ({ cells: [cell('parola '.repeat(2_900), 'prose')] })),
    }),
  ),
};

test.each([
  [1, undefined, STANDING],
  [2, 'drawn', STANDING.slice(1)],
] as const)('stopped after %d requests it says what is left out: %s', async (requests, leftOut, whole) => {
  const host = await drawnOn();
  const before = host.snapshot();
  let done = 0;
  const progress: Progress = { report: (_, parts) => (done = parts), cancelled: () => done === requests };
  const port = new ExcelPort();
  const stopped: unknown = await port.apply(LONG, progress).catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(Cancelled);
  expect(stopped).toMatchObject({ leftOut });
  const after = host.snapshot();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  for (const name of whole) {
    const named = ({ name: other }: { name: string }): boolean => other === name;
    expect(after.sheets.find(named)).toEqual(before.sheets.find(named));
  }
});

test('where the connection is lost over a request, the run does not say that all is as it was', async () => {
  const host = await drawnOn();
  host.faults.order({ request: WRITING, code: 5012 });
  expect(await problemOf(write(WIDER))).toMatchObject({ reason: 'sessionLost', details: { halfWritten: true } });
});

test('where Excel did a request and its answer was lost, the reports are put back', async () => {
  const host = await drawnOn();
  // The request is done, and then the connection is gone.
  host.faults.order({ request: WRITING, after: true, code: 5012 });
  const problem = await problemOf(write(WIDER));
  expect(problem).toMatchObject({ reason: 'sessionLost', details: { halfWritten: true } });
  expect(host.snapshot().sheets.find(({ name }) => name === 'Scostamenti')?.cells['A1']?.value).toBe('005');
});
