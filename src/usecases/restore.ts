import { examineInputs } from '../core/examination/examine';
import { planReports } from '../core/reports/planReports';
import { UNWATCHED, type Progress } from './progress';
import { verify } from './verify';
import type { WorkbookPort } from './workbookPort';
import { writeRun, type WrittenRun } from './writeRun';

/** What became of «Ripristina la versione precedente». */
export type Restoration =
  | (WrittenRun & {
      readonly outcome: 'restored';
      /** Of the inputs that the reports say what they said of. */
      readonly fingerprint: string;
      /** The reports follow the inputs, which are those of that time again; else their amounts are fixed. */
      readonly live: boolean;
    })
  /** There is nothing to go back to: nothing was written. */
  | { readonly outcome: 'nothing'; readonly why: 'noRecord' | 'noEarlierRun' | 'notKept' };

/**
 * «Ripristina la versione precedente»: lays the reports out as the run before the last one did, from the inputs of that
 * time, and writes them in their place. Where the inputs are others now, amounts are written as they were, as values, since
 * formulas would show today's in lines of that time. Done once more, it gives back the version that was left.
 */
export async function restore(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Restoration> {
  const found = await verify(workbook, progress);
  if (!found.record) return { outcome: 'nothing', why: 'noRecord' };
  const run = found.record.runs[1];
  if (!run) return { outcome: 'nothing', why: 'noEarlierRun' };
  const live = run.fingerprint === found.fingerprint;
  const inputs = live ? found.inputs : run.inputs;
  if (!inputs) return { outcome: 'nothing', why: 'notKept' };
  const { plan } = planReports(examineInputs(inputs, [run.causes]), run.reports ?? undefined, run.draft, !live);
  const written = await writeRun(workbook, found, { ...run, inputs }, plan, progress);
  return { ...written, outcome: 'restored', fingerprint: run.fingerprint, live };
}
