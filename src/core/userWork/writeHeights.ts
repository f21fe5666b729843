import type { RowPlan, SheetPlan } from '../plan/plan';
import { readTag } from './lineTag';
import type { StandingLines } from './standingLines';
import type { StandingReport } from './standingReport';

/** Programs round heights to whole pixels; nobody means less than this, in points. */
const ROUNDING = 1;

/**
 * The sheet of a plan with the heights that users gave the lines of the report that it is written over. The tag of a line
 * says how tall it was written, so that the height of a line whose text has changed since is not taken for a user's.
 *
 * @param rowOf where a row goes; `undefined` where it is gone
 */
export function writeHeights(
  sheet: SheetPlan,
  { heights, plainHeight }: StandingReport,
  { tags }: StandingLines,
  rowOf: (before: number) => number | undefined,
): SheetPlan {
  const changed = new Map<RowPlan, number>();
  for (const { row, tag } of tags.slice(1)) {
    const height = heights[row - 1];
    const planned = sheet.rows[(rowOf(row) ?? 0) - 1];
    if (!height || !planned || tag === undefined) continue;
    // What an earlier version of this program wrote does not say how tall it was.
    const written = readTag(tag).height ?? (planned.height === undefined ? plainHeight : height);
    if (written === undefined || Math.abs(height - written) > ROUNDING) changed.set(planned, height);
  }
  if (changed.size === 0) return sheet;
  const withHeight = (row: RowPlan): RowPlan => {
    const height = changed.get(row);
    return height === undefined ? row : { ...row, height };
  };
  return { ...sheet, rows: sheet.rows.map(withHeight) };
}
