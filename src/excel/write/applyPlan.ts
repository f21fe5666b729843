import { placeSheets } from '../../core/plan/placeSheets';
import type { WorkbookPlan } from '../../core/plan/plan';
import { stopIfCancelled, type Progress } from '../../core/progress';
import { ExcelProblem, type ExcelProblemReason } from '../excelProblem';
import { BATCH_BYTES } from './bytes';
import { cutBatches } from '../cutBatches';
import { planSteps } from './planSteps';
import { cameByNoReturn } from './pointOfNoReturn';
import type { Preparation } from './prepare';
import { refuse } from './refuse';
import { sendBatch } from './sendBatch';
import { namedStyles } from './steps/namedStyles';
import type { ListedSheet } from '../read/sheetList';
import { addedBefore } from './addedSheets';
import { takeBack } from './snapshot/takeBack';

/** A sheet of a plan, the name that it got, and Excel's id of it. */
export interface WrittenExcelSheet {
  readonly planned: string;
  readonly written: string;
  readonly id: string;
}

/**
 * With these, nothing of the first request was done: Excel refused it as a whole, or found no sheet where there was one,
 * which is asked before anything else.
 */
const NOTHING_DONE: readonly ExcelProblemReason[] = ['editMode', 'payloadRefused', 'sheetGone'];

/**
 * Writes a plan into the workbook: one request for each batch of steps. Where it breaks off, or is
 * told to stop, what was written is taken back. Throws `ExcelProblem`, and `Cancelled`.
 *
 * @param preparation what was asked before
 */
export async function applyPlan(
  preparation: Preparation,
  plan: WorkbookPlan,
  progress: Progress,
): Promise<readonly WrittenExcelSheet[]> {
  const { standing, newStyles } = preparation;
  const places = placeSheets(
    standing,
    standing.map(({ name }) => name),
    plan,
  );
  refuse(places, preparation);
  const sheets = new Map(places.flatMap(({ existing }) => (existing ? [[existing.name, existing.id]] : [])));
  const added = places.flatMap(({ sheet, existing }) => (existing ? [] : [sheet.name]));
  const steps = namedStyles(newStyles);
  for (const part of planSteps(places)) {
    for (const step of part) steps.push(step);
    await progress.pause?.();
    stopIfCancelled(progress);
  }
  const batches = cutBatches(steps, BATCH_BYTES);
  let done = 0;
  try {
    for (const batch of batches) {
      if (!cameByNoReturn(batches.slice(0, done))) stopIfCancelled(progress);
      await sendBatch(batch, sheets, done === 0 ? added : []);
      done += 1;
      progress.report('writing', done, batches.length);
      await progress.pause?.();
    }
  } catch (error) {
    const untouched = done === 0 && (!(error instanceof ExcelProblem) || NOTHING_DONE.includes(error.reason));
    if (untouched) throw error;
    const whole = !cameByNoReturn(batches.slice(0, done), error);
    const names = done === 0 ? addedBefore(error) : [];
    const ids = added.map((name) => sheets.get(name));
    const isOurs = ({ id, name }: ListedSheet): boolean => (done === 0 ? names.includes(name) : ids.includes(id));
    throw await afterTakingBack(error, whole, () => takeBack(preparation, isOurs));
  }
  return places.map(({ planned, sheet: { name } }) => ({ planned, written: name, id: sheets.get(name) ?? '' }));
}

/**
 * What broke a run off, once what it had written is taken back; it says so where not all of it could be.
 *
 * @param whole nothing was done yet that cannot be taken back
 */
async function afterTakingBack(error: unknown, whole: boolean, takeBack: () => Promise<void>): Promise<unknown> {
  try {
    await takeBack();
    return whole ? error : halfWritten(error, error);
  } catch (failure) {
    if (!(failure instanceof ExcelProblem)) throw failure;
    return halfWritten(error, failure);
  }
}

function halfWritten(error: unknown, failure: unknown): unknown {
  const told = error instanceof ExcelProblem ? error : failure;
  if (!(told instanceof ExcelProblem)) return error;
  return new ExcelProblem(told.reason, { ...told.details, halfWritten: true }, { cause: error });
}
