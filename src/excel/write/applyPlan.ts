import { placeSheets } from '../../core/plan/placeSheets';
import type { WorkbookPlan } from '../../core/plan/plan';
import { stopIfCancelled, type Progress } from '../../core/progress';
import { cutBatches } from '../cutBatches';
import { ExcelProblem } from '../excelProblem';
import { whyDenied } from '../whyDenied';
import { breakOff } from './breakOff';
import { BATCH_BYTES } from './bytes';
import type { ChangeWatch } from './changeWatch';
import { notesOf } from './milestone';
import { planSteps } from './planSteps';
import { POINT_OF_NO_RETURN } from './pointOfNoReturn';
import type { Preparation } from './prepare';
import { refuse } from './refuse';
import { sendBatch } from './sendBatch';
import type { Step } from './step';
import { namedStyles } from './steps/namedStyles';
import { touchedReports } from './touchedReport';

/** A sheet of a plan, the name that it got, and Excel's id of it. */
export interface WrittenExcelSheet {
  readonly planned: string;
  readonly written: string;
  readonly id: string;
}

/**
 * Writes a plan into the workbook: one request for each batch of steps. Where it breaks off, or is
 * told to stop, what was written is taken back; so it is where a report that it has not come to was changed since it was read.
 * Throws `ExcelProblem`, and `Cancelled`.
 *
 * @param preparation what was asked before
 * @param taken names that are not free, though no worksheet has them
 * @param watch hears of changes since the reports were read, until the last of them is written over
 */
export async function applyPlan(
  preparation: Preparation,
  plan: WorkbookPlan,
  progress: Progress,
  { taken, watch }: { readonly taken: readonly string[]; readonly watch: ChangeWatch },
): Promise<readonly WrittenExcelSheet[]> {
  const { standing, newStyles } = preparation;
  const places = placeSheets(standing, [...standing.map(({ name }) => name), ...taken], plan);
  refuse(places, preparation);
  const sheets = new Map(places.flatMap(({ existing }) => (existing ? [[existing.name, existing.id]] : [])));
  const added = places.flatMap(({ sheet, existing }) => (existing ? [] : [sheet.name]));
  const steps: Step[] = namedStyles(newStyles);
  for (const part of planSteps(places)) {
    for (const step of part) steps.push(step);
    await progress.pause?.();
    stopIfCancelled(progress);
  }
  const batches = cutBatches(steps, BATCH_BYTES);
  let done = 0;
  try {
    for (const batch of batches) {
      const beyondReturn = batches.slice(0, done).some((sent) => sent.includes(POINT_OF_NO_RETURN));
      if (!beyondReturn) stopIfCancelled(progress);
      const untouched = touchedReports(batches.slice(done).flatMap(notesOf));
      await refuseChanged(watch, untouched, sheets);
      const last = untouched.size > 0 && touchedReports(batches.slice(done + 1).flatMap(notesOf)).size === 0;
      await sendBatch(batch, sheets, done === 0 ? added : [], last ? watch : undefined);
      done += 1;
      progress.report('writing', done, batches.length);
      await progress.pause?.();
    }
  } catch (error) {
    const broken = await breakOff(error, { preparation, batches, done, sheets, added });
    throw await whyDenied(broken, [...sheets.values()], added.length > 0);
  }
  return places.map(({ planned, sheet: { name } }) => ({ planned, written: name, id: sheets.get(name) ?? '' }));
}

/** Throws `ExcelProblem` where a report was changed that the run has not come to yet: what was typed would be gone. */
async function refuseChanged(
  watch: ChangeWatch,
  untouched: ReadonlySet<string>,
  sheets: ReadonlyMap<string, string>,
): Promise<void> {
  if (untouched.size === 0) return;
  const changed = await watch.changed(untouched);
  const sheet = Array.from(sheets).find(([, id]) => id === changed)?.[0];
  if (sheet !== undefined) throw new ExcelProblem('changedMeanwhile', { sheet });
}
