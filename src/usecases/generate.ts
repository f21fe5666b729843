import { recordAfter } from '../core/record/recordAfter';
import { recordSheet } from '../core/record/recordSheet';
import type { LeftOutReport } from '../core/reports/leftOut';
import { layOutReports, type PlannedReports } from '../core/reports/planReports';
import { applyKeeping } from './applyKeeping';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { remembering, verify, type Verification } from './verify';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** What the user chose. */
export interface GenerateOptions {
  /** Go on despite errors, as a draft. */
  readonly draft: boolean;
  /** Names of the wanted reports; all where left out. */
  readonly reports?: readonly string[];
}

/** A sheet that was written, and how many rows it has. */
export interface GeneratedReport extends WrittenSheet {
  readonly rows: number;
}

/** What became of a run. */
export type Generation =
  | {
      readonly outcome: 'written';
      /** With what the workbook remembers now. */
      readonly examination: Verification;
      readonly draft: boolean;
      readonly reports: readonly GeneratedReport[];
      readonly leftOut: readonly LeftOutReport[];
    }
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
  await beginStep(progress, 'writing');
  const { inputs, fingerprint, record, standing } = examination;
  const names = plan.sheets.map(({ name }) => name);
  const run = { fingerprint, reports: options.reports ?? null, draft, inputs };
  const after = recordAfter(record, run, names, standing);
  const kept = recordSheet(after, workbook.compression);
  const written = await applyKeeping(workbook, { sheets: [...plan.sheets, kept] }, progress);
  const rowsOf = new Map(plan.sheets.map((sheet) => [sheet.name, sheet.rows.length]));
  return {
    outcome: 'written',
    examination: remembering(examination, after, [...standing, ...names]),
    draft,
    reports: written.flatMap((sheet) => {
      const rows = rowsOf.get(sheet.planned);
      return rows === undefined ? [] : [{ ...sheet, rows }];
    }),
    leftOut,
  };
}

async function layOut(layingOut: ReturnType<typeof layOutReports>, progress: Progress): Promise<PlannedReports> {
  let step = layingOut.next();
  while (!step.done) {
    await beginStep(progress, 'layingOut', step.value);
    step = layingOut.next();
  }
  return step.value;
}
