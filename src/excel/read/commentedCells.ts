import type { CellAt } from '../../core/userWork/standingReport';
import { ExcelProblem } from '../excelProblem';
import { roundTrip } from '../roundTrip';
import { areaOf } from './bareAddress';

/** A cell that bears a comment, and the id of its sheet. */
export interface CommentedCell extends CellAt {
  readonly sheetId: string;
}

/** The cells that bear these comments: one request, if there are any. None where one of them was deleted meanwhile. */
export async function commentedCells(ids: readonly string[]): Promise<readonly CommentedCell[]> {
  if (ids.length === 0) return [];
  try {
    return await roundTrip((context) => {
      const asked = ids.map((id) => {
        const range = context.workbook.comments.getItem(id).getLocation().untrack().load({ address: true });
        return { range, sheet: range.worksheet.load({ id: true }) };
      });
      return () =>
        asked.map(({ range, sheet }) => {
          const { top, left } = areaOf(range.address);
          return { sheetId: sheet.id, row: top, column: left };
        });
    });
  } catch (error) {
    // Comments stay, whatever is known of them: no run fails for their sake.
    if (error instanceof ExcelProblem && error.reason === 'sheetGone') return [];
    throw error;
  }
}
