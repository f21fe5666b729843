import { examine, type Examination } from '../core/examination/examine';
import { locateInputs } from '../core/inputs/locateInputs';
import type { WorkbookPort } from './workbookPort';

/** «Verifica dati»: reads and checks a workbook. Nothing is written. */
export async function verify(workbook: WorkbookPort): Promise<Examination> {
  const outline = await workbook.outline();
  const grids = await workbook.readGrids(locateInputs(outline));
  return examine(outline, grids);
}
