import { layOutRun, type GenerateOptions } from './layOutRun';
import { UNWATCHED, type Progress } from './progress';
import { readWork, type ReadWork } from './readWork';
import type { WorkbookPort } from './workbookPort';

/** What would become of the users' work on the reports. */
export type ForeseenWork = Omit<ReadWork, 'plan'>;

/**
 * What users have written over the cells of the reports, and generating would move to the notes, and what of their work it
 * cannot keep; nothing where errors stop the reports. Nothing is written.
 */
export async function foreseeMoves(
  workbook: WorkbookPort,
  options: GenerateOptions,
  progress: Progress = UNWATCHED,
): Promise<ForeseenWork> {
  const laidOut = await layOutRun(workbook, options, progress);
  if (laidOut.outcome === 'stopped') return { moved: [], lost: [] };
  const { moved, lost } = await readWork(laidOut.plan, await workbook.readBack(laidOut.plan));
  return { moved, lost };
}
