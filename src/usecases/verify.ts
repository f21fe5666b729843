import { examine, type Examination } from '../core/examination/examine';
import { locateInputs } from '../core/inputs/locateInputs';
import { readRecord } from '../core/record/readRecord';
import { locateRecord, standingReports } from '../core/record/recordName';
import type { RunRecord } from '../core/record/runRecord';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';

/** What was found in a workbook, and what it remembers of its reports. */
export interface Verification extends Examination {
  /** `undefined` where it remembers nothing that can be relied on. */
  readonly record: RunRecord | undefined;
  /** Names of the reports that stand in it. */
  readonly standing: readonly string[];
}

/** «Verifica dati»: reads and checks a workbook. Nothing is written. */
export async function verify(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Verification> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const inputs = locateInputs(outline);
  const grids = await workbook.readGrids([...inputs, ...locateRecord(outline)]);
  await beginStep(progress, 'checking');
  const record = grids[inputs.length];
  return {
    ...examine(outline, grids.slice(0, inputs.length)),
    record: record && readRecord(record, workbook.compression),
    standing: standingReports(outline).map(({ report }) => report),
  };
}
