/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { connectedHost } from './testHost';

type Batch = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

async function workbookAfter(batch: Batch): Promise<WorkbookSnapshot> {
  const host = connectedHost();
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    await context.sync();
  });
  return host.snapshot();
}

async function sheetAfter(batch: Batch): Promise<Partial<SheetSnapshot>> {
  return (await workbookAfter(batch)).sheets[0] ?? {};
}

const amountStyle: Batch = (_, { styles }) => {
  styles.add('Importo');
  const style = styles.getItem('Importo');
  style.numberFormat = '#,##0.00';
  style.font.bold = true;
  style.horizontalAlignment = 'Right';
  const border = style.borders.getItem('EdgeTop');
  border.style = 'Continuous';
  border.color = '#a6a6a6';
};

test('a named style keeps all that is said of it', async () => {
  expect((await workbookAfter(amountStyle)).styles).toEqual({
    Importo: {
      numberFormat: '#,##0.00',
      bold: true,
      horizontal: 'Right',
      borderEdgeTop: 'Continuous Thin #A6A6A6',
    },
  });
});

test('a style takes the place of what was set on the cells, number format included', async () => {
  const { cells } = await sheetAfter((sheet, workbook) => {
    amountStyle(sheet, workbook);
    const range = sheet.getRange('A1');
    range.format.font.italic = true;
    range.numberFormat = [['@']];
    range.style = 'Importo';
    range.format.fill.color = '#dce6f1';
  });
  expect(cells).toEqual({ A1: { style: 'Importo', direct: { fillColor: '#DCE6F1' } } });
});

test('a whole column keeps its style for the cells that come, sizes included', async () => {
  const { cells, columns } = await sheetAfter((sheet, workbook) => {
    amountStyle(sheet, workbook);
    const column = sheet.getRange('B:B');
    column.style = 'Importo';
    column.format.columnWidth = 60;
    sheet.getRange('A1:B1').values = [[1, 2]];
  });
  expect({ cells, columns }).toEqual({
    cells: { A1: { value: 1 }, B1: { value: 2, style: 'Importo' } },
    columns: { 2: { size: 60, style: 'Importo' } },
  });
});

test('areas far apart are formatted at once', async () => {
  const { cells } = await sheetAfter((sheet, workbook) => {
    amountStyle(sheet, workbook);
    sheet.getRanges('A1,C3:C4').style = 'Importo';
  });
  expect(cells).toEqual({ A1: { style: 'Importo' }, C3: { style: 'Importo' }, C4: { style: 'Importo' } });
});

test('what cells do not have in common is null', async () => {
  connectedHost();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('1:1').format.rowHeight = 30;
    const one = sheet.getRange('A1');
    const both = sheet.getRange('A1:A2');
    for (const range of [one, both]) range.load('style,format/font/bold,format/rowHeight,format/fill/color');
    await context.sync();
    return [one, both].map(({ style, format }) => [style, format.font.bold, format.rowHeight, format.fill.color]);
  });
  expect(read).toEqual([
    ['Normal', true, 30, '#FFFFFF'],
    ['Normal', null, null, '#FFFFFF'],
  ]);
});

test('clearing leaves sizes, outlines, frozen rows and page; tables keep their place', async () => {
  const { cells, rows, frozen, tables, merges, conditionalFormats } = await sheetAfter((sheet) => {
    sheet.getRange('A1:B2').values = [
      ['Codice', 'Titolo'],
      ['1A', 'Uno'],
    ];
    sheet.tables.add('A1:B2', true).name = 'Dati';
    sheet.getRange('D1:E1').merge();
    sheet.getRange('D1').conditionalFormats.add('Custom').custom.rule.formula = '=$D1>0';
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.getRange('2:2').group('ByRows');
    sheet.freezePanes.freezeRows(1);
    sheet.getRange().clear();
  });
  expect({ cells, rows, frozen, tables, merges, conditionalFormats }).toEqual({
    cells: {},
    rows: { 2: { size: 30, outline: 1 } },
    frozen: { rows: 1, columns: 0 },
    tables: [{ name: 'Dati', area: 'A1:B2', style: 'TableStyleMedium2' }],
    merges: [],
    conditionalFormats: [],
  });
});

test('merging keeps the first cell and gives its format to all; a link brings its own style', async () => {
  const { cells, merges } = await sheetAfter((sheet) => {
    sheet.getRange('A1:B1').values = [['resta', 'va']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A2').hyperlink = { documentReference: "'Foglio1'!A1", textToDisplay: 'su' };
  });
  expect({ cells, merges }).toEqual({
    cells: {
      A1: { value: 'resta', style: 'Normal', direct: { bold: true } },
      B1: { style: 'Normal', direct: { bold: true } },
      A2: { value: 'su', style: 'Hyperlink', link: { documentReference: "'Foglio1'!A1" } },
    },
    merges: ['A1:B1'],
  });
});

test('how a sheet prints is kept as it is set', async () => {
  const { page, rowBreaks } = await sheetAfter(({ pageLayout, horizontalPageBreaks }) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    horizontalPageBreaks.add('A9');
    horizontalPageBreaks.add('5:5');
  });
  expect(rowBreaks).toEqual([5, 9]);
  expect(page).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: [1, 2],
    topMargin: 72,
    leftMargin: 36,
    headersFooters: { pages: { defaultForAllPages: { centerFooter: '&P' } } },
  });
});
