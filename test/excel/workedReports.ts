import { isChartName } from '../../src/core/plan/chartName';
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { namedByMark, REPORT_MARK, reportMark } from '../../src/core/plan/reportMark';
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { ExcelProblem } from '../../src/excel/excelProblem';
import { comparable } from '../contract/comparable';
import type { ExcelHost } from '../excelHost/createExcelHost';
import type { LineSnapshot, WorkbookSnapshot } from '../excelHost/snapshot';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';

/** Reports of an earlier run: those of `smallPlan` with other contents. */
export const EARLIER: WorkbookPlan = {
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

/** Writes a plan into the workbook that is open. */
export async function write(plan: WorkbookPlan): Promise<void> {
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
export async function worked(): Promise<{ readonly host: ExcelHost; readonly before: WorkbookSnapshot }> {
  const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] });
  await write(EARLIER);
  await changeByHand();
  return { host, before: comparable(host.snapshot()) };
}

/** Why a run failed; `undefined` where it did not. */
export async function problemOf(run: Promise<unknown>): Promise<ExcelProblem | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}

/** A snapshot whose reports' marks say that these are being written. */
export function beingWritten({ sheets, ...rest }: WorkbookSnapshot): WorkbookSnapshot {
  const remarked = sheets.map((sheet) => ({
    ...sheet,
    names: sheet.names.map(({ formula, ...name }) => {
      const named = name.name === REPORT_MARK ? namedByMark(formula) : undefined;
      return { ...name, formula: named ? `=${reportMark(named.report, named.sheet, true)}` : formula };
    }),
  }));
  return { ...rest, sheets: remarked };
}

/** What is changed last of all, since Excel does not tell how it was, is not in it. */
export function withoutLast({ sheets, ...rest }: WorkbookSnapshot): unknown {
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
      charts: sheet.charts.filter(({ name }) => typeof name !== 'string' || !isChartName(name)),
      rows: Object.fromEntries(
        Object.entries(sheet.rows).flatMap(([row, line]) => {
          const shown = withoutOutline(line);
          return Object.keys(shown).length > 0 ? [[row, shown]] : [];
        }),
      ),
    })),
  };
}
