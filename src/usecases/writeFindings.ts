import type { Examination } from '../core/examination/examine';
import { planReports } from '../core/reports/planReports';
import { verifiche } from '../core/reports/verifiche';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/**
 * Writes what was found into the workbook, whatever it is: the outcome of «Verifica dati» on the ribbon, and of reports
 * that errors stopped, where no pane is there to tell it.
 */
export async function writeFindings(
  workbook: WorkbookPort,
  examination: Examination,
  progress: Progress = UNWATCHED,
): Promise<readonly WrittenSheet[]> {
  await beginStep(progress, 'writing');
  return workbook.apply(planReports(examination, [verifiche.name]).plan, progress);
}
