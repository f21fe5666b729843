import { examine, type Examination } from '../core/examination/examine';
import { locateInputs } from '../core/inputs/locateInputs';
import { readRecord } from '../core/record/readRecord';
import { locateRecord, standingReports } from '../core/record/recordName';
import { rememberedCauses, type RunRecord } from '../core/record/runRecord';
import type { UpdateState } from '../core/update/freshness';
import { updateState } from '../core/update/updateState';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';

/** What was found in a workbook, and what it remembers of its reports. */
export interface Verification extends Examination {
  /** `undefined` where it remembers nothing that can be relied on. */
  readonly record: RunRecord | undefined;
  /** Names of the reports that stand in it. */
  readonly standing: readonly string[];
  /** Whether they still say what its inputs give. */
  readonly update: UpdateState;
}

/** «Verifica dati»: reads and checks a workbook. Nothing is written. */
export async function verify(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Verification> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const inputs = locateInputs(outline);
  const grids = await workbook.readGrids([...inputs, ...locateRecord(outline)]);
  await beginStep(progress, 'checking');
  const kept = grids[inputs.length];
  const record = kept && readRecord(kept, workbook.compression);
  const examination = examine(outline, grids.slice(0, inputs.length), rememberedCauses(record));
  return remembering(
    examination,
    record,
    standingReports(outline).map(({ report }) => report),
  );
}

/** An examination of a workbook that remembers this of the reports in it. */
export function remembering(
  examination: Examination,
  record: RunRecord | undefined,
  standing: readonly string[],
): Verification {
  const { fingerprint, inputs } = examination;
  const update = updateState(record, standing, { fingerprint, tables: inputs.tables });
  return { ...examination, record, standing, update };
}
