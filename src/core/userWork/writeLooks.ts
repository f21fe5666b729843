import type { CellPlan, NotesPlan, SheetPlan } from '../plan/plan';
import { STYLES } from '../plan/styles';
import type { OwnLookedCell } from './standingReport';

/** The names of the reports' own styles, in lower case. */
const REPORT_STYLES: ReadonlySet<string> = new Set(Object.values(STYLES).map(({ name }) => name.toLowerCase()));

/** Whether a style of Excel's gallery is one of the reports' own: cells have another one only where users gave it to them. */
export function isReportStyle(name: string): boolean {
  return REPORT_STYLES.has(name.toLowerCase());
}

/** Whether a cell of the report itself can look as the user made it look. */
export function takesLook(cell: CellPlan | null | undefined, { style }: Pick<OwnLookedCell, 'style'>): boolean {
  return !cell || STYLES[cell.style].name.toLowerCase() === style.toLowerCase() || !isReportStyle(style);
}

/**
 * The sheet of a plan with the looks that users gave single cells of the report that it is written over. A cell that has
 * another style of the reports' now, since it says something else, gets none.
 *
 * @param place where a cell goes; `undefined` where it is gone
 */
export function writeLooks(
  sheet: SheetPlan,
  { notes }: NotesPlan,
  looks: Iterable<OwnLookedCell>,
  place: (cell: OwnLookedCell) => { readonly row: number; readonly column: number } | undefined,
): SheetPlan {
  const changed = new Map<number, (CellPlan | null)[]>();
  for (const looked of looks) {
    const { row, column } = place(looked) ?? {};
    if (row === undefined || column === undefined) continue;
    const cells = changed.get(row) ?? [...(sheet.rows[row - 1]?.cells ?? [])];
    const cell = cells[column - 1] ?? { value: null, style: 'annotation' as const };
    if (row > sheet.rows.length || cell.look || (column < notes && !takesLook(cells[column - 1], looked))) continue;
    while (cells.length < column) cells.push(null);
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
