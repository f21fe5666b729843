import type { CellPlan } from '../plan/plan';
import type { RowOptions, SheetBuilder } from './sheetBuilder';

/** A row that is laid out before it has a place on the sheet. */
export interface LooseRow {
  readonly cells: readonly (CellPlan | null)[];
  /** In points. */
  readonly height: number;
  readonly outline?: number;
  readonly key?: string;
  /** The columns that are merged: first and last of each area. */
  readonly merged?: readonly (readonly [first: number, last: number])[];
}

/** The height of some rows, in points. */
export function heightOf(rows: readonly LooseRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/**
 * Adds blocks of rows under a head that every page of theirs repeats. A block that no longer fits starts a page; one that
 * is taller than a page is broken where the page ends. Excel's own title rows are the same on all pages of a sheet, and so
 * cannot say where the reader is.
 *
 * @param head the rows that a page starts with, on the first page of these blocks and on those that continue it
 * @param newPage whether the first block starts a page
 */
export function flowUnder(
  sheet: SheetBuilder,
  head: (continued: boolean) => readonly LooseRow[],
  blocks: readonly (readonly LooseRow[])[],
  newPage: boolean,
): void {
  addRows(sheet, head(false), newPage);
  const continued = head(true);
  let atTop = true;
  const turn = (): void => {
    addRows(sheet, continued, true);
    atTop = true;
  };
  for (const block of blocks) {
    if (heightOf(block) > sheet.roomLeft && !atTop) turn();
    for (const row of block) {
      if (row.height > sheet.roomLeft && !atTop) turn();
      addRows(sheet, [row], false);
      atTop = false;
    }
  }
}

function addRows(sheet: SheetBuilder, rows: readonly LooseRow[], newPage: boolean): void {
  rows.forEach(({ cells, merged, ...rest }, index) => {
    const options: RowOptions = newPage && index === 0 ? { ...rest, pageBreakBefore: true } : rest;
    const row = sheet.add(cells, options);
    for (const [left, right] of merged ?? []) sheet.merge({ top: row, left, bottom: row, right });
  });
}
