import { examine, type Examination } from '../core/examination/examine';
import { locateInputs } from '../core/inputs/locateInputs';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';

/** «Verifica dati»: reads and checks a workbook. Nothing is written. */
export async function verify(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Examination> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const grids = await workbook.readGrids(locateInputs(outline));
  await beginStep(progress, 'checking');
  return examine(outline, grids);
}
