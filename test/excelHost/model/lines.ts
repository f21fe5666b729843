import type { Area } from '../../../src/core/workbook/address';
import { invalidArgument, invalidOperation } from '../protocol/officeError';
import { isWholeColumns, isWholeRows } from './areas';
import { requireAllowed } from './protectedCells';
import type { RangeRef } from './rangeRef';
import type { Line, Sheet } from './sheet';

export type Direction = 'rows' | 'columns';

/** The tallest row, and the widest column (255 characters of the default font), in points. */
const LARGEST = { rows: 409.5, columns: 1_343 } as const;
const DEEPEST_OUTLINE = 7;

/** The common size of rows or columns in points; `null` where they differ. */
export function lineSize(range: RangeRef, direction: Direction): number | null {
  const sizes = new Set(
    range.areas.flatMap((area) =>
      numbersOf(range.sheet, area, direction).map((number) => sizeAt(range.sheet, number, direction)),
    ),
  );
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

/** The size of one row or column in points; 0 where it is hidden. */
export function sizeAt(sheet: Sheet, number: number, direction: Direction): number {
  const line = sheet[direction].get(number);
  if (line?.hidden) return 0;
  return line?.size ?? (direction === 'rows' ? sheet.standardHeight : sheet.standardWidth);
}

/** Sets the size of all rows or columns that a range touches; `null` gives the default back. */
export function setLineSize(range: RangeRef, direction: Direction, size: number | null): void {
  requireAllowed(range.sheet, direction === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (size !== null && (size < 0 || size > LARGEST[direction])) throw invalidArgument(`a size of ${size} points`);
  changeLines(range, direction, (line) => {
    if (size === null) delete line.size;
    else line.size = size;
  });
}

/** Hides or shows rows or columns. */
export function setHidden(range: RangeRef, direction: Direction, hidden: boolean): void {
  requireAllowed(range.sheet, direction === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  changeLines(range, direction, (line) => {
    if (hidden) line.hidden = true;
    else delete line.hidden;
  });
}

/** True, false, or `null` where rows or columns differ. */
export function isHidden(range: RangeRef, direction: Direction): boolean | null {
  const hidden = new Set(
    range.areas.flatMap((area) =>
      numbersOf(range.sheet, area, direction).map((number) => range.sheet[direction].get(number)?.hidden === true),
    ),
  );
  const [first] = hidden;
  return hidden.size === 1 && first !== undefined ? first : null;
}

/** Groups rows or columns one level deeper, or one less deep where `by` is -1. */
export function changeOutline(range: RangeRef, direction: Direction, by: 1 | -1): void {
  const { sheet, area } = range;
  requireAllowed(sheet);
  const lines = numbersOf(sheet, area, direction);
  const deepest = lines.reduce((level, number) => Math.max(level, sheet[direction].get(number)?.outline ?? 0), 0);
  if (by === 1 && deepest >= DEEPEST_OUTLINE) throw invalidOperation('groups go no deeper');
  if (by === -1 && deepest === 0) throw invalidOperation('there is no group here');
  changeLines(range, direction, (line) => {
    const level = (line.outline ?? 0) + by;
    if (level > 0) line.outline = level;
    else delete line.outline;
  });
}

function changeLines({ sheet, areas }: RangeRef, direction: Direction, change: (line: Line) => void): void {
  const lines = sheet[direction];
  for (const area of areas) {
    for (const number of numbersOf(sheet, area, direction)) {
      const line = { ...lines.get(number) };
      change(line);
      if (Object.keys(line).length === 0) lines.delete(number);
      else lines.set(number, line);
    }
  }
}

/** The rows or columns of an area; of all rows or columns, those that say something, since the others are alike. */
function numbersOf(sheet: Sheet, area: Area, direction: Direction): number[] {
  const all = direction === 'rows' ? isWholeColumns(area) : isWholeRows(area);
  const [first, last] = direction === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (all) return [...new Set([...sheet[direction].keys(), last])];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
