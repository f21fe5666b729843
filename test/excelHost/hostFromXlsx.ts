import { openWorkbook, type FileWorkbook } from '../../src/file/openWorkbook';
import { decodePart } from '../../src/file/package/decodePart';
import { readRelationships, relationshipKind } from '../../src/file/package/relationships';
import { parseElements } from '../../src/file/write/xmlElement';
import type { CellValue } from '../../src/core/workbook/cellValue';
import { hostOf, type ExcelHost } from './createExcelHost';
import type { CellContent } from './model/cellValue';
import type { Evaluator } from './model/workbook';
import { Workbook } from './model/workbook';
import { NORMAL } from './model/cellFormat';
import { hiddenWithin } from './model/filter';
import { putCell } from './model/putCell';
import type { Sheet } from './model/sheet';
import { readCharts } from './xlsx/readCharts';
import { readNames } from './xlsx/readNames';
import { readSheetXml } from './xlsx/readSheetXml';
import { readStyles, type FileStyles } from './xlsx/readStyles';

/**
 * Opens a workbook file in the tests' Excel: cells with their cached values, formulas, formats, named styles, tables,
 * names, sizes, page set-up, conditional formats by formula, validations by list or formula, charts with bars or columns.
 * What else the file holds (notes, pictures …) is not there.
 */
export function hostFromXlsx(bytes: Uint8Array, evaluate?: Evaluator): ExcelHost {
  const file = openWorkbook(bytes);
  const workbook = new Workbook();
  if (evaluate) workbook.evaluate = evaluate;
  const { archive, stylesPart } = file;
  const styles: FileStyles = stylesPart
    ? readStyles(workbook, decodePart(archive.read(stylesPart), stylesPart), stylesPart)
    : { cellFormats: [NORMAL], looks: [] };
  for (const { name, visibility } of file.sheets) {
    const sheet = workbook.appendSheet(name);
    sheet.visibility = visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  }
  for (const [index, { part }] of file.sheets.entries()) {
    const sheet = workbook.sheets[index];
    if (!sheet) continue;
    readValues(sheet, file);
    readSheetXml(sheet, decodePart(archive.read(part), part), part, styles);
    readTables(sheet, file, part);
    readCharts(sheet, archive, part);
  }
  readNames(workbook, file);
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  return hostOf(workbook);
}

function readValues(sheet: Sheet, file: FileWorkbook): void {
  const { rows, top, left } = file.readGrid(sheet.name);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = contentOf(cell);
      if (value !== null) putCell(sheet, top + row, left + column, { value });
    });
  });
}

function contentOf(cell: CellValue): CellContent {
  if (cell === null || typeof cell !== 'object') return cell;
  switch (cell.kind) {
    case 'error':
      return { error: cell.code };
    case 'date':
      return cell.serial;
    case 'percent':
      return cell.fraction;
    case 'uncalculated':
      return null;
  }
}

function readTables(sheet: Sheet, { archive, outline }: FileWorkbook, part: string): void {
  const styles = readRelationships(archive, part)
    .filter((relationship) => relationshipKind(relationship) === 'table')
    .map(({ target }) => {
      const { children } = parseElements(decodePart(archive.read(target), target), target, 1);
      return children.find(({ name }) => name === 'tableStyleInfo')?.attributes['name'] ?? '';
    });
  const tables = outline.sheets.find(({ name }) => name === sheet.name)?.tables ?? [];
  sheet.tables = tables.map(({ name, area, hasHeader, hasTotals }, index) => ({
    id: String(sheet.workbook.nextId()),
    sheet,
    name,
    area,
    showHeaders: hasHeader,
    showTotals: hasTotals,
    style: styles[index] ?? '',
    showBandedRows: true,
    showFilterButton: true,
    hides: hiddenWithin(sheet, area),
  }));
}
