import type { LeftOutReport } from '../core/reports/leftOut';
import { layOutReports, type PlannedReports } from '../core/reports/planReports';
import { explainedNow } from '../core/statements/explainedVariances';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { verify, type Verification } from './verify';
import type { WorkbookPort } from './workbookPort';
import { writeRun, type WrittenRun } from './writeRun';

/** What the user chose. */
export interface GenerateOptions {
  /** Go on despite errors, as a draft. */
  readonly draft: boolean;
  /** Names of the wanted reports; all where left out. */
  readonly reports?: readonly string[];
  /** When the user asked for it, as `minuteOf` writes it: what the workbook remembers the version by. */
  readonly made?: string;
}

/** What became of a run. */
export type Generation =
  | (WrittenRun & {
      readonly outcome: 'written';
      readonly draft: boolean;
      readonly leftOut: readonly LeftOutReport[];
    })
  /** Errors stopped the reports; nothing was written. */
  | { readonly outcome: 'stopped'; readonly examination: Verification };

/** «Genera prospetti»: checks a workbook, computes and writes its reports. */
export async function generate(
  workbook: WorkbookPort,
  options: GenerateOptions,
  progress: Progress = UNWATCHED,
): Promise<Generation> {
  const examination = await verify(workbook, progress);
  const { state, broken } = examination;
  if (state === 'impossible' || (state === 'draft' && !options.draft)) return { outcome: 'stopped', examination };
  const draft = state === 'draft' || (options.draft && broken.length > 0);
  const { plan, leftOut } = await layOut(layOutReports(examination, options.reports, draft), progress);
  if (plan.sheets.length === 0 && broken.length > 0) return { outcome: 'stopped', examination };
  const { inputs, fingerprint, ledger } = examination;
  const { reports = null, made } = options;
  const causes = explainedNow(ledger, state === 'sound');
  const run = { fingerprint, reports, draft, inputs, causes, ...(made === undefined ? {} : { made }) };
  return { outcome: 'written', ...(await writeRun(workbook, examination, run, plan, progress)), draft, leftOut };
}

async function layOut(layingOut: ReturnType<typeof layOutReports>, progress: Progress): Promise<PlannedReports> {
  let step = layingOut.next();
  while (!step.done) {
    await beginStep(progress, 'layingOut', step.value);
    step = layingOut.next();
  }
  return step.value;
}
