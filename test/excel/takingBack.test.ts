/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import fc from 'fast-check';
import { comparable } from '../contract/comparable';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';
import { beingWritten, EARLIER, problemOf, withoutLast, worked, write } from './workedReports';

/** The request that writes: two look at the workbook, one prepares. */
const WRITING = 4;

/** How many actions the request has that writes `smallPlan` over the worked reports, and where it begins to touch them, and the last steps. */
async function writingRequest(): Promise<{ readonly actions: number; readonly touch: number; readonly last: number }> {
  const { host } = await worked();
  host.journal.clear();
  await write(smallPlan);
  const actions = host.journal.work[WRITING - 1]?.actions ?? [];
  const touch = actions.lastIndexOf('Trace', actions.indexOf('Range.Unmerge'));
  return { actions: actions.length, touch, last: actions.lastIndexOf('Trace') };
}

test('whichever action fails before the last steps, the workbook is as it was as far as Excel tells', async () => {
  const { touch, last } = await writingRequest();
  expect(last).toBeGreaterThan(200);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: touch + 1, max: last }), async (action) => {
      const { host, before } = await worked();
      host.faults.order({ request: WRITING, action, code: 'InvalidArgument' });
      const problem = await problemOf(write(smallPlan));
      expect(problem?.details).toEqual({ code: 'InvalidArgument', leftOut: 'drawn' });
      expect(comparable(host.snapshot())).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('whichever of the last steps fails, all but these is as it was, and the user is told', async () => {
  const { actions, last } = await writingRequest();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: last + 1, max: actions - 1 }), async (action) => {
      const { host, before } = await worked();
      host.faults.order({ request: WRITING, action, code: 'InvalidArgument' });
      const problem = await problemOf(write(smallPlan));
      expect(problem?.details).toEqual({ code: 'InvalidArgument', halfWritten: true });
      expect(withoutLast(comparable(host.snapshot()))).toEqual(withoutLast(beingWritten(before)));
    }),
    { numRuns: 30 },
  );
});

test('a very hidden sheet that the run was to add goes, though Excel deletes none that is', async () => {
  const { host, before } = await worked();
  const added = reportSheet('Registro prospetti', { visibility: 'veryHidden', rows: [{ cells: [cell('a')] }] });
  host.faults.order({ request: WRITING, member: 'Worksheet.TabColor', code: 'InvalidArgument' });
  const problem = await problemOf(write({ sheets: [added, ...smallPlan.sheets] }));
  expect(problem?.details).toEqual({ code: 'InvalidArgument' });
  expect(comparable(host.snapshot())).toEqual(before);
});

test.each([
  ['a cell is being edited', 5004],
  ['the request is refused for its size', 5103],
])('where %s, nothing was begun', async (_what, code) => {
  const { host, before } = await worked();
  host.faults.order({ request: WRITING, code });
  expect((await problemOf(write(smallPlan)))?.details.halfWritten).toBeUndefined();
  const failed = host.journal.work.findLastIndex(({ error }) => error !== undefined);
  // After it, the run only stops listening.
  expect(host.journal.work.slice(failed + 1).map(({ actions }) => actions)).toEqual([
    expect.arrayContaining(['WorksheetCollection._UnregisterDataChangedEvent']),
  ]);
  expect(comparable(host.snapshot())).toEqual(before);
});

test('reports whose look would take too long to read come back without what was set on single cells', async () => {
  const host = openedExcel({ sheets: [{ name: 'Dati' }] });
  await write(EARLIER);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scostamenti');
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    sheet.getRange('ZZ200').values = [['lontano']];
    await context.sync();
  });
  const before = comparable(host.snapshot());
  host.faults.order({ member: 'Range.Merge', code: 'InvalidArgument' });
  expect((await problemOf(write(smallPlan)))?.details).toEqual({ code: 'InvalidArgument', leftOut: 'looks' });
  const after = comparable(host.snapshot());
  const [, standing] = before.sheets;
  const { direct, ...plain } = standing?.cells['A1'] ?? {};
  expect(direct).toEqual({ fillColor: '#FFFF00' });
  const expected = before.sheets.map((sheet) =>
    sheet === standing ? { ...sheet, cells: { ...sheet.cells, A1: plain } } : sheet,
  );
  expect(after).toEqual({ ...before, sheets: expected });
});

test('a report with thousands of merged areas comes back too', async () => {
  const rows = Array.from({ length: 1_500 }, (_, row) => ({ cells: [cell(row, 'number'), cell('uno')] }));
  const merges = rows.map((_, row) => ({ top: row + 1, left: 2, bottom: row + 1, right: 3 }));
  const host = openedExcel({ sheets: [{ name: 'Dati' }] });
  await write({ sheets: [reportSheet('Scostamenti', { rows, merges })] });
  const before = comparable(host.snapshot());
  host.faults.order({ member: 'Range.ColumnHidden', code: 'InvalidArgument' });
  expect((await problemOf(write(smallPlan)))?.details).toEqual({ code: 'InvalidArgument', leftOut: 'drawn' });
  expect(comparable(host.snapshot())).toEqual(before);
});
