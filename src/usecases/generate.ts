import type { LeftOutReport } from '../core/reports/leftOut';
import { layOutRun, type GenerateOptions, type StoppedRun } from './layOutRun';
import { UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';
import { writeRun, type WrittenRun } from './writeRun';

/** What became of a run. */
export type Generation =
  | (WrittenRun & {
      readonly outcome: 'written';
      readonly draft: boolean;
      readonly leftOut: readonly LeftOutReport[];
    })
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
  const written = await writeRun(workbook, examination, run, plan, progress);
  return { outcome: 'written', ...written, draft: run.draft, leftOut };
}
