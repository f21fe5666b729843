import type { CellPlan, SheetPlan } from '../plan/plan';
import { parseArea } from '../workbook/address';
import type { ReportCell } from './explanation';

/** A cell of a plan, and what is told of it. */
export interface PlannedCell {
  readonly plan: CellPlan;
  readonly report: ReportCell;
}

/** Finds a cell of a plan, by the sheet's name in it; `undefined` where the plan has nothing. */
export type PlanCells = (sheet: string, cell: string) => PlannedCell | undefined;

/**
 * The cells of a plan by sheet and address.
 *
 * @param written the names that its sheets have in the workbook, where these are others
 */
export function planCells(
  sheets: readonly Pick<SheetPlan, 'name' | 'rows'>[],
  written: ReadonlyMap<string, string> = new Map(),
): PlanCells {
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]));
  return (sheet, cell) => {
    const at = parseArea(cell);
    if (!at) return undefined;
    const cells = rowsOf.get(sheet)?.[at.top - 1]?.cells ?? [];
    const plan = cells[at.left - 1];
    if (!plan) return undefined;
    const { value, style } = plan;
    const label = labelOf(cells.slice(0, at.left));
    return { plan, report: { sheet: written.get(sheet) ?? sheet, cell, label, value, style } };
  };
}

/** The nearest label on the left of a cell; else the first text of its row. */
function labelOf(cells: SheetPlan['rows'][number]['cells']): string {
  const texts = cells.flatMap((one) => (one && typeof one.value === 'string' && one.value !== '' ? [one] : []));
  const label = texts.findLast(({ style }) => /label$/i.test(style)) ?? texts[0];
  return label ? String(label.value) : '';
}
