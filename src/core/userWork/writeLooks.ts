import type { CellPlan, SheetPlan } from '../plan/plan';
import { STYLES } from '../plan/styles';
import type { OwnLookedCell } from './standingReport';

/**
 * The sheet of a plan with the looks that users gave single cells of the report that it is written over. A cell that has
 * another style now, since it says something else, gets none.
 *
 * @param place where a cell goes; `undefined` where it is gone
 */
export function writeLooks(
  sheet: SheetPlan,
  looks: Iterable<OwnLookedCell>,
  place: (cell: OwnLookedCell) => { readonly row: number; readonly column: number } | undefined,
): SheetPlan {
  const changed = new Map<number, (CellPlan | null)[]>();
  for (const looked of looks) {
    const { row, column } = place(looked) ?? {};
    if (row === undefined || column === undefined) continue;
    const cells = changed.get(row) ?? [...(sheet.rows[row - 1]?.cells ?? [])];
    const cell = cells[column - 1];
    if (!cell || cell.look || STYLES[cell.style].name.toLowerCase() !== looked.style.toLowerCase()) continue;
    cells[column - 1] = { ...cell, look: looked.look };
    changed.set(row, cells);
  }
  if (changed.size === 0) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const cells = changed.get(index + 1);
      return cells ? { ...row, cells } : row;
    }),
  };
}
