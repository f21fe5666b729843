import { examineInputs } from '../core/examination/examine';
import type { WorkbookPlan } from '../core/plan/plan';
import type { RecordedRun } from '../core/record/runRecord';
import { planReports } from '../core/reports/planReports';
import type { ForeseenWork } from './foreseeMoves';
import { UNWATCHED, type Progress } from './progress';
import { verify, type Verification } from './verify';
import { readWork } from './readWork';
import type { WorkbookPort } from './workbookPort';
import { writeRun, type WrittenRun } from './writeRun';
import { withLapsed } from './withLapsed';

/** The version of the reports that was there before the one that is. */
export interface EarlierVersion {
  /** Of the inputs that the reports say what they said of. */
  readonly fingerprint: string;
  /** The minute, as `minuteOf` writes it, in which it was first made; left out where the workbook does not remember it. */
  readonly made?: string;
  /** Names of its reports. */
  readonly names: readonly string[];
  /** The reports follow the inputs, which are those of that time again; else their amounts are fixed. */
  readonly live: boolean;
}

/** There is nothing to go back to: nothing is written. */
export interface NoEarlierVersion {
  readonly outcome: 'nothing';
  readonly why: 'noRecord' | 'noEarlierRun' | 'notKept';
}

/** What «Ripristina la versione precedente» would do. */
export type ForeseenRestoration =
  | ({
      readonly outcome: 'possible';
      readonly version: EarlierVersion;
    } & ForeseenWork)
  | NoEarlierVersion;

/** What became of it. */
export type Restoration =
  (WrittenRun & { readonly outcome: 'restored'; readonly version: EarlierVersion }) | NoEarlierVersion;

/** Says what `restore` would do. Nothing is written. */
export async function foreseeRestoration(
  workbook: WorkbookPort,
  progress: Progress = UNWATCHED,
): Promise<ForeseenRestoration> {
  const earlier = await layOutEarlier(workbook, progress);
  if (earlier.outcome === 'nothing') return earlier;
  const { version, plan } = earlier;
  const { moved, lost } = await readWork(plan, await workbook.readBack(plan));
  return { outcome: 'possible', version, moved, lost };
}

/**
 * «Ripristina la versione precedente»: lays the reports out as the run before the last one did, from the inputs of that
 * time, and writes them in their place. Where the inputs are others now, amounts are written as they were, as values, since
 * formulas would show today's in lines of that time. Done once more, it gives back the version that was left.
 */
export async function restore(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Restoration> {
  const earlier = await layOutEarlier(workbook, progress);
  if (earlier.outcome === 'nothing') return earlier;
  const { found, run, version, plan } = earlier;
  return { ...(await writeRun(workbook, found, run, plan, progress)), outcome: 'restored', version };
}

interface LaidOutVersion {
  readonly outcome: 'possible';
  readonly found: Verification;
  readonly run: RecordedRun;
  readonly version: EarlierVersion;
  readonly plan: WorkbookPlan;
}

async function layOutEarlier(workbook: WorkbookPort, progress: Progress): Promise<LaidOutVersion | NoEarlierVersion> {
  const found = await verify(workbook, progress);
  if (!found.record) return { outcome: 'nothing', why: 'noRecord' };
  const run = found.record.runs[1];
  if (!run) return { outcome: 'nothing', why: 'noEarlierRun' };
  const { fingerprint, made } = run;
  const live = fingerprint === found.fingerprint;
  const inputs = live ? found.inputs : run.inputs;
  if (!inputs) return { outcome: 'nothing', why: 'notKept' };
  const examination = await withLapsed(examineInputs(inputs, [run.causes]), found.signOffs);
  const { plan } = planReports(examination, run.reports ?? undefined, run.draft, !live);
  const names = plan.sheets.map(({ name }) => name);
  const version = { fingerprint, ...(made === undefined ? {} : { made }), names, live };
  return { outcome: 'possible', found, run: { ...run, inputs }, version, plan };
}
