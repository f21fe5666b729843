import type { Area } from '../../../src/core/workbook/address';
import { OfficeError } from '../protocol/officeError';
import { intersect } from './areas';
import { changeFormats } from './changeFormats';
import { formatAt } from './formatAt';
import { requireAllowed } from './protectedCells';
import { putMerge } from './mergesOf';
import { putCell } from './putCell';
import type { RangeRef } from './rangeRef';
import type { Sheet } from './sheet';

/** Makes one cell of an area, or one of each of its rows: the first cell's content and format stay. */
export function mergeCells(range: RangeRef, across: boolean): void {
  const { sheet, area } = range;
  requireAllowed(sheet);
  if (sheet.tables.some((table) => intersect(table.area, area))) throw mergedRangeConflict();
  if (!across) {
    mergeArea(sheet, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) mergeArea(sheet, { ...area, top: row, bottom: row });
}

/** Takes apart every merged area that touches a range. */
export function unmergeCells(range: RangeRef): void {
  requireAllowed(range.sheet);
  const { sheet, area } = range;
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

/** A table and merged cells cannot overlap. */
export function mergedRangeConflict(): OfficeError {
  return new OfficeError(
    'MergedRangeConflict',
    "Cannot complete the operation: a table can't overlap with merged cells.",
  );
}

function mergeArea(sheet: Sheet, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  putMerge(sheet, area);
  for (const { row, column } of sheet.cells.within(area)) {
    if (row !== area.top || column !== area.left)
      putCell(sheet, row, column, { value: null, formula: null, link: null });
  }
  const format = formatAt(sheet, area.top, area.left);
  changeFormats(sheet, area, () => format);
}
