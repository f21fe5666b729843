import ExcelJS from 'exceljs';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { convert, testWithLibreOffice } from '../../support/libreOffice';

/** What goes into a cell with exceljs, and what has to be read there. */
const CELLS: readonly [ExcelJS.CellValue, CellValue, numFmt?: string][] = [
  ['Competitività', 'Competitività'],
  ['011', '011'],
  [' due  blanks ', ' due  blanks '],
  ['riga\nriga', 'riga\nriga'],
  ['a & b < c > "d"', 'a & b < c > "d"'],
  ['😀', '😀'],
  [2525250, 2525250],
  [-1394443.94, -1394443.94],
  [1234.56, 1234.56],
  [1e21, 1e21],
  [true, true],
  [0.25, { kind: 'percent', fraction: 0.25 }, '0.0%'],
  [12, 12, '#,##0.00\\ [$€-410]'],
  [new Date(Date.UTC(2020, 11, 31)), { kind: 'date', serial: 44196 }, 'dd/mm/yyyy'],
  [{ richText: [{ text: 'gras', font: { bold: true } }, { text: 'setto ' }, { text: 'no' }] }, 'grassetto no'],
  [{ formula: '1+1', result: 2 }, 2],
  [{ formula: '"a"&"b"', result: 'ab' }, 'ab'],
  [
    { formula: '1/0', result: { error: '#DIV/0!' } },
    { kind: 'error', code: '#DIV/0!' },
  ],
  [{ error: '#N/A' }, { kind: 'error', code: '#N/A' }],
  [{ text: 'sito', hyperlink: 'https://example.org/' }, 'sito'],
];

async function writtenByExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("L'Aquila & Città");
  CELLS.forEach(([value, , numFmt], index) => {
    const cell = sheet.getCell(index + 2, 3);
    cell.value = value;
    if (numFmt !== undefined) cell.numFmt = numFmt;
  });
  sheet.mergeCells('E2:F4');
  workbook.addWorksheet('Nascosto', { state: 'hidden' }).addTable({
    name: 'Risorse',
    ref: 'B2',
    headerRow: true,
    totalsRow: true,
    columns: [{ name: 'Obiettivo' }, { name: 'Proventi preventivo', totalsRowFunction: 'sum' }],
    rows: [['1A', 10]],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const SHEETS = [
  { name: "L'Aquila & Città", visibility: 'visible', tables: [] },
  {
    name: 'Nascosto',
    visibility: 'hidden',
    tables: [{ name: 'Risorse', area: { top: 2, left: 2, bottom: 4, right: 3 }, hasHeader: true, hasTotals: true }],
  },
];
const GRID = {
  sheet: "L'Aquila & Città",
  top: 2,
  left: 3,
  rows: CELLS.map(([, expected]) => [expected]),
  merged: [],
};
const AREA = { top: 2, left: 3, bottom: 99, right: 3 };

test('a workbook of exceljs', async () => {
  const workbook = openWorkbook(await writtenByExcelJs());
  expect(workbook.outline.sheets).toEqual(SHEETS);
  expect(workbook.readGrid("L'Aquila & Città", AREA)).toEqual(GRID);
  expect(workbook.readGrid("L'Aquila & Città").merged).toEqual([{ top: 2, left: 5, bottom: 4, right: 6 }]);
});

testWithLibreOffice('the same workbook, opened and saved by LibreOffice', async () => {
  const workbook = openWorkbook(await convert(await writtenByExcelJs(), 'a.xlsx', 'xlsx'));
  expect(workbook.outline.sheets).toEqual(SHEETS);
  expect(workbook.readGrid("L'Aquila & Città", AREA)).toEqual(GRID);
});

testWithLibreOffice.each(['ods', 'xls'])('the same workbook as .%s is explained', async (format) => {
  const bytes = await convert(await writtenByExcelJs(), 'a.xlsx', format);
  expect(() => openWorkbook(bytes)).toThrow(
    format === 'ods' ? 'Il file è in formato OpenDocument' : 'nel vecchio formato .xls',
  );
});
