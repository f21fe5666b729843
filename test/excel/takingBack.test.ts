/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import fc from 'fast-check';
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { ExcelProblem } from '../../src/excel/excelProblem';
import { comparable } from '../contract/comparable';
import type { ExcelHost } from '../excelHost/createExcelHost';
import type { LineSnapshot, WorkbookSnapshot } from '../excelHost/snapshot';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';

/** The request that writes: two look at the workbook, one prepares. */
const WRITING = 4;

/** Reports of an earlier run: those of `smallPlan` with other contents. */
const EARLIER: WorkbookPlan = {
  sheets: smallPlan.sheets.map(({ name }) =>
    reportSheet(name, {
      columns: [{ width: 40 }, { width: 12 }],
      rows: [
        { height: 50, cells: [cell('005', 'code', { link: { sheet: 'Dati', cell: 'A1' } }), cell('Uno', 'title')] },
        { outline: 1, cells: [cell(3, 'amount', { formula: '1+2' }), cell('=1', 'text'), cell(true, 'centred')] },
        { outline: 1, pageBreakBefore: true, cells: [cell('Codice'), cell('Nome'), cell('Importo', 'heading')] },
        { cells: [cell('a'), cell('b'), cell(7, 'amount')] },
      ],
      merges: [{ top: 2, left: 4, bottom: 3, right: 5 }],
      frozen: { rows: 1, columns: 2 },
      page: { orientation: 'landscape', scale: 61, titleRows: [1, 1], header: '&Lprima', footer: '&R&P' },
      conditionalFormats: [{ area: { top: 2, left: 1, bottom: 4, right: 2 }, formula: '$A2>1', look: 'bad' }],
      tabColour: 'C00000',
      showGridlines: false,
    }),
  ),
};

async function write(plan: WorkbookPlan): Promise<void> {
  const port = new ExcelPort();
  await port.outline();
  await port.apply(plan, UNWATCHED);
}

/** What an accountant does to a report by hand. */
async function changeByHand(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scostamenti');
    sheet.getRange('A1:B1').format.fill.color = '#FFFF00';
    const loud = sheet.getRange('B2').format;
    loud.font.set({ bold: true, italic: true, underline: 'Single', strikethrough: true, color: '#C00000' });
    loud.font.set({ name: 'Arial', size: 14 });
    sheet.getRange('C4').numberFormat = [['0.0']];
    sheet.getRange('A2:A4').format.set({ horizontalAlignment: 'Right', verticalAlignment: 'Center', indentLevel: 2 });
    sheet.getRange('B4').format.wrapText = true;
    sheet.getRange('B1').format.fill.clear();
    sheet.getRange('B:B').format.columnWidth = 200;
    sheet.getRange('G1').values = [['appunto']];
    sheet.getRange('2:2').format.rowHeight = 33;
    const table = sheet.tables.add('A3:C4', true);
    table.name = 'Mia';
    table.style = 'TableStyleLight1';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    sheet.pageLayout.setPrintArea('A1:E9');
    sheet.pageLayout.setPrintTitleColumns('$A:$A');
    sheet.pageLayout.leftMargin = 11;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'Riservato';
    const other = context.workbook.worksheets.getItem('Quadrature');
    other.freezePanes.unfreeze();
    other.showGridlines = true;
    other.tabColor = '';
    await context.sync();
  });
}

/** A workbook with reports of an earlier run, which the user has worked on since. */
async function worked(): Promise<{ readonly host: ExcelHost; readonly before: WorkbookSnapshot }> {
  const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] });
  await write(EARLIER);
  await changeByHand();
  return { host, before: comparable(host.snapshot()) };
}

async function problemOf(run: Promise<unknown>): Promise<ExcelProblem | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}

/** What is changed last of all, since Excel does not tell how it was, is not in it. */
function withoutLast({ sheets, ...rest }: WorkbookSnapshot): unknown {
  const withoutOutline = ({ size, hidden }: LineSnapshot): LineSnapshot => ({
    ...(size === undefined ? {} : { size }),
    ...(hidden ? { hidden } : {}),
  });
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: [],
      rowBreaks: [],
      rows: Object.fromEntries(
        Object.entries(sheet.rows).flatMap(([row, line]) => {
          const shown = withoutOutline(line);
          return Object.keys(shown).length > 0 ? [[row, shown]] : [];
        }),
      ),
    })),
  };
}

/** How many actions the request has that writes `smallPlan` over the worked reports, and where the last steps begin. */
async function writingRequest(): Promise<{ readonly actions: number; readonly last: number }> {
  const { host } = await worked();
  host.journal.clear();
  await write(smallPlan);
  const actions = host.journal.work[WRITING - 1]?.actions ?? [];
  return { actions: actions.length, last: actions.indexOf('Trace') };
}

test('whichever action fails before the last steps, the workbook is as it was', async () => {
  const { last } = await writingRequest();
  expect(last).toBeGreaterThan(200);
  await fc.assert(
    fc.asyncProperty(fc.nat(last), async (action) => {
      const { host, before } = await worked();
      host.faults.order({ request: WRITING, action, code: 'GeneralException' });
      const problem = await problemOf(write(smallPlan));
      expect(problem?.details).toEqual({ code: 'GeneralException' });
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
      host.faults.order({ request: WRITING, action, code: 'GeneralException' });
      const problem = await problemOf(write(smallPlan));
      expect(problem?.details).toEqual({ code: 'GeneralException', halfWritten: true });
      expect(withoutLast(comparable(host.snapshot()))).toEqual(withoutLast(before));
    }),
    { numRuns: 30 },
  );
});

test('a very hidden sheet that the run was to add goes, though Excel deletes none that is', async () => {
  const { host, before } = await worked();
  const added = reportSheet('Registro prospetti', { visibility: 'veryHidden', rows: [{ cells: [cell('a')] }] });
  host.faults.order({ request: WRITING, member: 'Worksheet.TabColor', code: 'GeneralException' });
  const problem = await problemOf(write({ sheets: [added, ...smallPlan.sheets] }));
  expect(problem?.details).toEqual({ code: 'GeneralException' });
  expect(comparable(host.snapshot())).toEqual(before);
});

test.each([
  ['a cell is being edited', 5004],
  ['the request is refused for its size', 5103],
])('where %s, nothing was begun', async (_what, code) => {
  const { host, before } = await worked();
  host.faults.order({ request: WRITING, code });
  expect((await problemOf(write(smallPlan)))?.details.halfWritten).toBeUndefined();
  expect(host.journal.syncs).toBe(host.journal.work.findLastIndex(({ error }) => error !== undefined) + 1);
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
  host.faults.order({ member: 'Range.Merge', code: 'GeneralException' });
  expect((await problemOf(write(smallPlan)))?.details).toEqual({ code: 'GeneralException' });
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
  host.faults.order({ member: 'PageLayout.Orientation', code: 'GeneralException' });
  expect((await problemOf(write(smallPlan)))?.details).toEqual({ code: 'GeneralException' });
  expect(comparable(host.snapshot())).toEqual(before);
});
