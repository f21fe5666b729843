import type { SheetPlan } from '../../core/plan/plan';
import { quoteSheetName } from '../../core/workbook/address';
import type { Link } from './steps/links';

/** The jumps inside the workbook that a sheet of a plan has. */
export function plannedLinks({ rows }: SheetPlan): Link[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const documentReference = `${quoteSheetName(cell.link.sheet)}!${cell.link.cell}`;
      return [{ row: row + 1, column: column + 1, target: { documentReference } }];
    }),
  );
}
