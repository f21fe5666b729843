import { cellAddress, LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { cellCount, isWholeColumns, isWholeRows, WHOLE_SHEET } from './areas';
import { NORMAL, sameFormat, type CellFormat } from './cellFormat';
import { emptyFormat, formatAt } from './formatAt';
import { putCell } from './putCell';
import type { Line, Sheet } from './sheet';

/** Gives every cell of an area the format that `change` makes of its present one. */
export function changeFormats(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const changed = new Map<CellFormat, CellFormat>();
  const remembered = (format: CellFormat): CellFormat => {
    const known = changed.get(format) ?? change(format);
    changed.set(format, known);
    return known;
  };
  if (isWholeColumns(area) || isWholeRows(area)) changeLines(sheet, area, remembered);
  else changeCells(sheet, area, remembered);
}

function changeCells(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const plainStaysPlain = sameFormat(change(NORMAL), NORMAL);
  const linesSay = someFormat(sheet.rows, area.top, area.bottom) || someFormat(sheet.columns, area.left, area.right);
  if (plainStaysPlain && !linesSay) {
    for (const { row, column, cell } of sheet.cells.within(area)) {
      putCell(sheet, row, column, { format: change(cell.format) });
    }
    return;
  }
  if (cellCount(area) > 5_000_000) throw new Error('The tests’ Excel does not format so many cells one by one');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      putCell(sheet, row, column, { format: change(formatAt(sheet, row, column)) });
    }
  }
}

/** Whether a line of those has a format; only as many are looked at as need be, since sheets have thousands. */
function someFormat(lines: ReadonlyMap<number, Line>, first: number, last: number): boolean {
  if (last - first >= lines.size) {
    return [...lines].some(([number, { format }]) => format && number >= first && number <= last);
  }
  for (let number = first; number <= last; number++) if (lines.get(number)?.format) return true;
  return false;
}

/** Whole rows and columns keep a format for their empty cells; where both cross, the cell gets one of its own. */
function changeLines(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const before = sheet.cells.within(area);
  const columns = isWholeColumns(area);
  const lines = columns ? sheet.columns : sheet.rows;
  const across = columns ? sheet.rows : sheet.columns;
  const crossings: (readonly [row: number, column: number, format: CellFormat])[] = [];
  const [first, last] = columns ? [area.left, area.right] : [area.top, area.bottom];
  const everything = isWholeColumns(area) && isWholeRows(area);
  for (const number of everything ? lines.keys() : numbers(first, last)) {
    for (const [other, line] of across) {
      if (!line.format || everything) continue;
      const [row, column] = columns ? [other, number] : [number, other];
      crossings.push([row, column, change(emptyFormat(sheet, row, column))]);
    }
  }
  if (everything) changeDefault(sheet, change);
  else
    for (const number of numbers(first, last))
      setLineFormat(lines, number, change(lines.get(number)?.format ?? NORMAL));
  for (const { row, column, cell } of before) putCell(sheet, row, column, { format: change(cell.format) });
  const held = new Set(before.map(({ row, column }) => cellAddress(row, column)));
  for (const [row, column, format] of crossings) {
    if (!held.has(cellAddress(row, column))) putCell(sheet, row, column, { format });
  }
}

function changeDefault(sheet: Sheet, change: (format: CellFormat) => CellFormat): void {
  if (!sameFormat(change(NORMAL), NORMAL)) {
    for (const column of numbers(1, LAST_COLUMN)) {
      setLineFormat(sheet.columns, column, change(sheet.columns.get(column)?.format ?? NORMAL));
    }
  }
  for (const lines of [sheet.rows, sheet.columns]) {
    for (const [number, line] of lines) if (line.format) setLineFormat(lines, number, change(line.format));
  }
}

function setLineFormat(lines: Map<number, Line>, number: number, format: CellFormat): void {
  const { format: before, ...line } = lines.get(number) ?? {};
  if (before === undefined && sameFormat(format, NORMAL)) return;
  const next: Line = sameFormat(format, NORMAL) ? line : { ...line, format };
  if (Object.keys(next).length === 0) lines.delete(number);
  else lines.set(number, next);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The part of an area that can differ from cell to cell. */
export function occupied(sheet: Sheet, area: Area): Area {
  const used = sheet.cells.bounds(WHOLE_SHEET, () => true);
  return {
    ...area,
    bottom: area.bottom === LAST_ROW ? Math.max(area.top, used?.bottom ?? 1) : area.bottom,
    right: area.right === LAST_COLUMN ? Math.max(area.left, used?.right ?? 1) : area.right,
  };
}
