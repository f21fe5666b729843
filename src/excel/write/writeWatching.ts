import type { WorkbookPlan } from '../../core/plan/plan';
import type { Progress } from '../../core/progress';
import type { KeepStanding } from '../../core/userWork/keepStanding';
import type { KnownWorkbook } from '../read/knownWorkbook';
import { readWorkbook } from '../read/readWorkbook';
import { applyPlan, type WrittenExcelSheet } from './applyPlan';
import { ChangeWatch } from './changeWatch';
import { prepare } from './prepare';
import { standingReports } from './standingReports';

/** What is to be written. */
export interface Wanted {
  readonly plan: WorkbookPlan;
  readonly keep: KeepStanding;
  readonly progress: Progress;
}

/**
 * Reads the reports that a plan is written over, puts what users wrote on them in it, and writes it. Throws `ExcelProblem` where
 * one of them was changed after it was read, and before it was written over.
 *
 * @param taken names that are not free, though no worksheet has them
 */
export async function writeWatching(
  { sheets }: KnownWorkbook,
  { plan, keep, progress }: Wanted,
  taken: readonly string[],
): Promise<readonly WrittenExcelSheet[]> {
  const watch = new ChangeWatch();
  try {
    const seen = await prepare(sheets, plan, watch);
    const isKnown = ({ id }: { id: string }): boolean => sheets.some((sheet) => sheet.id === id);
    // A sheet that came since may be a report, written by another run.
    const preparation = seen.standing.every(isKnown) ? seen : await prepare((await readWorkbook()).sheets, plan, watch);
    const kept = await keep(standingReports(preparation));
    return await applyPlan(preparation, kept, progress, { taken, watch });
  } finally {
    await watch.end();
  }
}
