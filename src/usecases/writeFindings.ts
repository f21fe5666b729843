import type { Examination } from '../core/examination/examine';
import { planReports } from '../core/reports/planReports';
import { verifiche } from '../core/reports/verifiche';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { verify } from './verify';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** The findings of a run, and the sheet that they were written to. */
export interface FindingsWritten {
  readonly examination: Examination;
  readonly sheets: readonly WrittenSheet[];
}

/**
 * «Verifica dati» from the ribbon, where no pane shows the outcome: checks a workbook and writes the sheet «Verifiche»
 * into it, whatever was found.
 */
export async function writeFindings(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<FindingsWritten> {
  const examination = await verify(workbook, progress);
  await beginStep(progress, 'writing');
  const { plan } = planReports(examination, [verifiche.name]);
  return { examination, sheets: await workbook.apply(plan, progress) };
}
