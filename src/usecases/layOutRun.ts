import type { WorkbookPlan } from '../core/plan/plan';
import type { RecordedRun } from '../core/record/runRecord';
import type { LeftOutReport } from '../core/reports/leftOut';
import { layOutReports, type PlannedReports } from '../core/reports/planReports';
import { explainedNow } from '../core/statements/explainedVariances';
import { beginStep, type Progress } from './progress';
import { verify, type Verification } from './verify';
import type { WorkbookPort } from './workbookPort';
import { withLapsed } from './withLapsed';

/** What the user chose. */
export interface GenerateOptions {
  /** Go on despite errors, as a draft. */
  readonly draft: boolean;
  /** Names of the wanted reports; all where left out. */
  readonly reports?: readonly string[];
  /** Write nothing where something that users did to the reports would be lost. */
  readonly sparing?: boolean;
  /** When the user asked for it, as `minuteOf` writes it: what the workbook remembers the version by. */
  readonly made?: string;
}

/** Errors stopped the reports; nothing was written. */
export interface StoppedRun {
  readonly outcome: 'stopped';
  readonly examination: Verification;
}

/** A run before anything is written. */
export interface LaidOutRun {
  readonly outcome: 'laidOut';
  readonly examination: Verification;
  readonly run: RecordedRun;
  readonly plan: WorkbookPlan;
  readonly leftOut: readonly LeftOutReport[];
}

/** Checks a workbook and lays out the reports that were asked for. */
export async function layOutRun(
  workbook: WorkbookPort,
  options: GenerateOptions,
  progress: Progress,
): Promise<LaidOutRun | StoppedRun> {
  const examination = await verify(workbook, progress);
  const { state, broken } = examination;
  if (state === 'impossible' || (state === 'draft' && !options.draft)) return { outcome: 'stopped', examination };
  const draft = state === 'draft' || (options.draft && broken.length > 0);
  const warned = await withLapsed(examination, examination.signOffs);
  const { plan, leftOut } = await layOut(layOutReports(warned, options.reports, draft), progress);
  if (plan.sheets.length === 0 && broken.length > 0) return { outcome: 'stopped', examination };
  const { inputs, fingerprint, ledger } = examination;
  const { reports = null, made } = options;
  const causes = explainedNow(ledger, state === 'sound');
  const run = { fingerprint, reports, draft, inputs, causes, ...(made === undefined ? {} : { made }) };
  return { outcome: 'laidOut', examination, run, plan, leftOut };
}

async function layOut(layingOut: ReturnType<typeof layOutReports>, progress: Progress): Promise<PlannedReports> {
  let step = layingOut.next();
  while (!step.done) {
    await beginStep(progress, 'layingOut', step.value);
    step = layingOut.next();
  }
  return step.value;
}
