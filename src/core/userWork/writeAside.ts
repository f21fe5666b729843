import type { CellPlan, SheetPlan } from '../plan/plan';
import { movedFormula, type Moves } from './moves';
import { isFilled, isFormula, type StandingReport } from './standingReport';

/**
 * A report that has no lines to write beside, with what a user wrote to the right of it: it stays where it is, and is not
 * printed.
 *
 * @param others where the rows of other reports go, by the sheet's name
 */
export function writeAside(
  sheet: SheetPlan,
  { rows: standing, look }: StandingReport,
  others: (sheet: string) => Moves | undefined,
): SheetPlan {
  const width = sheet.columns.length;
  /** What it is called does not matter, since it has its look: one that the plan has in any case. */
  const style = sheet.rows[0]?.cells[0]?.style ?? 'title';
  const rows = [...sheet.rows];
  standing.forEach((row, index) => {
    if (!row.slice(width).some(isFilled)) return;
    while (rows.length <= index) rows.push({ cells: [] });
    const planned = rows[index];
    if (!planned) return;
    const cells: (CellPlan | null)[] = [...planned.cells];
    while (cells.length < row.length) cells.push(null);
    row.forEach((cell, at) => {
      if (at < width || !isFilled(cell)) return;
      const kept = { style, look: look(index + 1, at + 1) };
      const formula = isFormula(cell) ? movedFormula(cell.formula, undefined, others) : undefined;
      const value = isFormula(cell) ? (cell.value ?? `=${cell.formula}`) : cell;
      cells[at] = formula === undefined ? { ...kept, value } : { ...kept, value: null, formula, own: true };
    });
    rows[index] = { ...planned, cells };
  });
  if (rows.every((row, index) => row === sheet.rows[index])) return sheet;
  const area = { top: 1, left: 1, bottom: Math.max(1, sheet.rows.length), right: width };
  return { ...sheet, rows, page: { ...sheet.page, area } };
}
