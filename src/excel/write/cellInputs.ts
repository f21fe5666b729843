import type { SheetPlan } from '../../core/plan/plan';
import { cellInput, type CellInput } from './cellInput';

/** The cells of a sheet of a plan as Excel is given them, all rows as wide as the widest; none where it has no cells. */
export function cellInputs({ rows }: SheetPlan): CellInput[][] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width === 0) return [];
  return rows.map(({ cells }) => Array.from({ length: width }, (_, index) => cellInput(cells[index] ?? null)));
}
