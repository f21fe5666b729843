import type { NotesPlan, SheetPlan } from '../plan/plan';
import type { StandingLines } from './standingLines';
import type { StandingReport } from './standingReport';

/**
 * The sheet of a plan with the rows and columns kept in sight as users had them on the report that it is written over. Rows
 * count from the headings, which may stand further down or up than they did. Where none are, the plan's are: programs that
 * save a workbook without showing it drop them.
 */
export function writeFrozen(
  sheet: SheetPlan,
  { heading }: NotesPlan,
  { frozen }: StandingReport,
  lines: StandingLines,
): SheetPlan {
  if (lines.written !== lines.keys - 1 || (frozen.rows === 0 && frozen.columns === 0)) return sheet;
  const rows = frozen.rows === 0 ? 0 : Math.max(0, frozen.rows + heading - lines.heading);
  return { ...sheet, frozen: { rows, columns: frozen.columns } };
}
