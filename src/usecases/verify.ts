import { examine, type Examination } from '../core/examination/examine';
import { locateInputs } from '../core/inputs/locateInputs';
import { stopIfCancelled, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';

/** «Verifica dati»: reads and checks a workbook. Nothing is written. */
export async function verify(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Examination> {
  progress.report('reading', 0, 1);
  const outline = await workbook.outline();
  const grids = await workbook.readGrids(locateInputs(outline));
  stopIfCancelled(progress);
  progress.report('checking', 0, 1);
  return examine(outline, grids);
}
