import { keepWork, type MovedText } from '../core/userWork/keepWork';
import { layOutRun, type GenerateOptions } from './layOutRun';
import { UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';

/**
 * What users have written over the cells of the reports, and generating would move to the notes; none where errors stop
 * the reports. Nothing is written.
 */
export async function foreseeMoves(
  workbook: WorkbookPort,
  options: GenerateOptions,
  progress: Progress = UNWATCHED,
): Promise<readonly MovedText[]> {
  const laidOut = await layOutRun(workbook, options, progress);
  if (laidOut.outcome === 'stopped') return [];
  return keepWork(laidOut.plan, await workbook.readBack(laidOut.plan)).moved;
}
