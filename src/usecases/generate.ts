import type { LeftOutReport } from '../core/reports/leftOut';
import { layOutRun, type GenerateOptions, type StoppedRun } from './layOutRun';
import { UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';
import type { SparedSheets } from './applyKeeping';
import type { Verification } from './verify';
import { writeRun, writeRunSparing, type WrittenRun } from './writeRun';

/** What became of a run. */
export type Generation =
  | (WrittenRun & {
      readonly outcome: 'written';
      readonly draft: boolean;
      readonly leftOut: readonly LeftOutReport[];
    })
  | (SparedSheets & { readonly outcome: 'spared'; readonly examination: Verification })
  | StoppedRun;

/** «Genera prospetti»: checks a workbook, computes and writes its reports. */
export async function generate(
  workbook: WorkbookPort,
  options: GenerateOptions,
  progress: Progress = UNWATCHED,
): Promise<Generation> {
  const laidOut = await layOutRun(workbook, options, progress);
  if (laidOut.outcome === 'stopped') return laidOut;
  const { examination, run, plan, leftOut } = laidOut;
  const write = options.sparing ? writeRunSparing : writeRun;
  const written = await write(workbook, examination, run, plan, progress);
  if (!('reports' in written)) return { outcome: 'spared', examination, ...written };
  return { outcome: 'written', ...written, draft: run.draft, leftOut };
}
