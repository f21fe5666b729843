import { cellAddress, columnNumber, parseArea } from '../../src/core/workbook/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../excelHost/snapshot';

/**
 * A snapshot without what a file and an open workbook may differ in and still be the same to their reader. A file need not
 * have empty cells that look as their column does, nor those that a merged area hides, which Excel makes look like its
 * first cell; and a formula's empty text is as good as nothing. What no snapshot has is not compared: the place of an
 * outline's buttons, the mark of array formulas (Excel needs none), which error hints are silenced, what charts
 * tell who does not see them (Office.js has no member for it).
 */
export function comparable(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(comparableSheet) };
}

function comparableSheet(sheet: SheetSnapshot): SheetSnapshot {
  const hidden = new Set(sheet.merges.flatMap(hiddenBy));
  const says = ([address, { value, formula, link, style = 'Normal', direct }]: readonly [string, CellSnapshot]) => {
    if ([value, formula, link].some((part) => part !== undefined)) return true;
    const columnStyle = sheet.columns[columnNumber(address.replace(/\d+/, ''))]?.style ?? 'Normal';
    return !hidden.has(address) && (direct !== undefined || style !== columnStyle);
  };
  const cells = Object.entries(sheet.cells).map(([address, cell]) => [address, withoutEmptyText(cell)] as const);
  return { ...sheet, cells: Object.fromEntries(cells.filter(says)) };
}

function withoutEmptyText(cell: CellSnapshot): CellSnapshot {
  const { value, ...rest } = cell;
  return value === '' ? rest : cell;
}

/** The cells of a merged area but for the first. */
function hiddenBy(merge: string): string[] {
  const area = parseArea(merge);
  if (!area) throw new Error(`${merge} is no area`);
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(cellAddress(row, column));
  }
  return cells.slice(1);
}
