import { reportsAfter } from '../core/record/recordAfter';
import { NO_RECORD } from '../core/record/runRecord';
import { planReports } from '../core/reports/planReports';
import { verifiche } from '../core/reports/verifiche';
import { applyKeeping, type KeptSheets } from './applyKeeping';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { companions } from './companions';
import { remembering, type Verification } from './verify';
import type { WorkbookPort } from './workbookPort';
import { withLapsed } from './withLapsed';

/**
 * Writes what was found into the workbook, whatever it is: the outcome of «Verifica dati» on the ribbon, and of reports
 * that errors stopped, where no pane is there to tell it. What the workbook remembers of its reports stays: this is no run.
 */
export async function writeFindings(
  workbook: WorkbookPort,
  examination: Verification,
  progress: Progress = UNWATCHED,
): Promise<KeptSheets> {
  await beginStep(progress, 'writing');
  const { record = NO_RECORD, fingerprint, standing } = examination;
  const { sheets } = planReports(await withLapsed(examination, examination.signOffs), [verifiche.name]).plan;
  const reports = reportsAfter(record, fingerprint, [verifiche.name], standing);
  const known = { ...record, reports };
  const after = { ...(await remembering(examination, known, [...standing, verifiche.name])), record: known };
  const others = await companions(after, workbook.compression);
  const { written, ...work } = await applyKeeping(workbook, { sheets: [...sheets, ...others] }, progress);
  return { written: written.filter(({ planned }) => planned === verifiche.name), ...work };
}
