import { placeSheets } from '../../core/plan/placeSheets';
import type { WorkbookPlan } from '../../core/plan/plan';
import { stopIfCancelled, type Progress } from '../../core/progress';
import { cutBatches } from '../cutBatches';
import { whyDenied } from '../whyDenied';
import { breakOff } from './breakOff';
import { BATCH_BYTES } from './bytes';
import { planSteps } from './planSteps';
import { POINT_OF_NO_RETURN } from './pointOfNoReturn';
import type { Preparation } from './prepare';
import { refuse } from './refuse';
import { sendBatch } from './sendBatch';
import type { Step } from './step';
import { namedStyles } from './steps/namedStyles';

/** A sheet of a plan, the name that it got, and Excel's id of it. */
export interface WrittenExcelSheet {
  readonly planned: string;
  readonly written: string;
  readonly id: string;
}

/**
 * Writes a plan into the workbook: one request for each batch of steps. Where it breaks off, or is
 * told to stop, what was written is taken back. Throws `ExcelProblem`, and `Cancelled`.
 *
 * @param preparation what was asked before
 * @param taken names that are not free, though no worksheet has them
 */
export async function applyPlan(
  preparation: Preparation,
  plan: WorkbookPlan,
  progress: Progress,
  taken: readonly string[],
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
      await sendBatch(batch, sheets, done === 0 ? added : []);
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
