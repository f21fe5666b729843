import type { CellPlan, NotesPlan, OwnLook, RowPlan, SheetPlan } from '../plan/plan';
import type { Beside, BesideLines } from './besideLines';
import { GONE_HEADING } from './goneHeading';
import { NO_TAG, taggedKey } from './keyMark';
import { isFilled, isFormula, type StandingCell } from './standingReport';

/** The row below a report where the first note stands whose line is gone: below a blank row and the heading. */
export function firstGoneRow({ rows }: SheetPlan): number {
  return rows.length + 3;
}

/**
 * The sheet of a plan with what stood beside the lines of the report that it is written over.
 *
 * @param move the formula as it has to be now; `undefined` where what it leads to is gone, so that its value is kept
 */
export function writeBeside(
  sheet: SheetPlan,
  plan: NotesPlan,
  { here, gone }: BesideLines,
  lookOf: (beside: Beside, index: number) => OwnLook,
  move: (formula: string) => string | undefined,
): SheetPlan {
  if (here.size === 0 && gone.length === 0) return sheet;
  const rows = [...sheet.rows];
  const cellsOf = (beside: Beside): (CellPlan | null)[] => {
    const cells = beside.cells.map((cell, index) =>
      isFilled(cell) ? keptCell(cell, lookOf(beside, index), move) : null,
    );
    return beside.added === undefined ? cells : [withText(cells[0], beside.added), ...cells.slice(1)];
  };
  for (const [row, beside] of here) {
    const planned = rows[row - 1];
    if (planned) rows[row - 1] = withCells(planned, plan.notes, cellsOf(beside));
  }
  if (gone.length === 0) return { ...sheet, rows };
  const width = plan.keys - 1;
  const across = (value: string, style: CellPlan['style']): CellPlan[] =>
    Array.from({ length: width }, (_, index) => ({ value: index === 0 ? value : null, style }));
  const top = firstGoneRow(sheet) - 1;
  const goneRows = gone.map((beside) =>
    withCells(
      { cells: [...across(beside.name, 'annotation'), { value: taggedKey(beside.name, NO_TAG), style: 'code' }] },
      plan.notes,
      cellsOf(beside),
    ),
  );
  const merged = goneRows.map((_, index) => top + 1 + index);
  return {
    ...sheet,
    rows: [...rows, { cells: [] }, { cells: across(GONE_HEADING, 'heading') }, ...goneRows],
    merges: [
      ...sheet.merges,
      ...(width > 1 ? [top, ...merged].map((row) => ({ top: row, left: 1, bottom: row, right: width })) : []),
    ],
  };
}

/** The row with cells from the column for notes on; where one is empty, the planned one stays. */
function withCells(row: RowPlan, notes: number, cells: readonly (CellPlan | null)[]): RowPlan {
  const all: (CellPlan | null)[] = [...row.cells];
  while (all.length < notes - 1 + cells.length) all.push(null);
  cells.forEach((cell, index) => {
    if (cell) all[notes - 1 + index] = cell;
  });
  return { ...row, cells: all };
}

/** The note with a text behind it; a cell has room for so many characters. */
function withText(note: CellPlan | null | undefined, added: string): CellPlan {
  const value = note?.value === undefined || note.value === null ? added : `${String(note.value)} ${added}`;
  return { style: 'annotation', ...note, value: value.slice(0, LONGEST_TEXT) };
}

const LONGEST_TEXT = 32_767;

/** A formula has no value until it is calculated anew: the lines that it leads to may have changed. */
function keptCell(
  cell: NonNullable<StandingCell>,
  look: OwnLook,
  move: (formula: string) => string | undefined,
): CellPlan {
  if (!isFormula(cell)) return { value: cell, style: 'annotation', look };
  const formula = move(cell.formula);
  if (formula === undefined) return { value: cell.value ?? `=${cell.formula}`, style: 'annotation', look };
  return { value: null, formula, ...(cell.array && { array: true }), style: 'annotation', look, own: true };
}
