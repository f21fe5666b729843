import { examine, type Examination } from '../core/examination/examine';
import { standingReports } from '../core/record/recordName';
import { rememberedCauses, type RunRecord } from '../core/record/runRecord';
import type { JudgedSignOff } from '../core/signOff/judgeSignOffs';
import type { SignOff } from '../core/signOff/signOff';
import type { UpdateState } from '../core/update/freshness';
import { updateState } from '../core/update/updateState';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { readAll } from './readAll';
import { signOffTools } from './signOffTools';
import type { WorkbookPort } from './workbookPort';

/** What was found in a workbook, and what it remembers of its reports. */
export interface Verification extends Examination {
  /** `undefined` where it remembers nothing that can be relied on. */
  readonly record: RunRecord | undefined;
  /** Names of the reports that stand in it. */
  readonly standing: readonly string[];
  /** Whether they still say what its inputs give. */
  readonly update: UpdateState;
  /** Who signed them off, and whether that still holds; `undefined` where it has no sheet for that. */
  readonly signOffs: readonly JudgedSignOff[] | undefined;
}

/** «Verifica dati»: reads and checks a workbook. Nothing is written. */
export async function verify(workbook: WorkbookPort, progress: Progress = UNWATCHED): Promise<Verification> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const read = await readAll(workbook, outline);
  await beginStep(progress, 'checking');
  const examination = examine(outline, read.inputs, rememberedCauses(read.record));
  return remembering(
    { ...examination, signOffs: read.signOffs },
    read.record,
    standingReports(outline).map(({ report }) => report),
  );
}

/** An examination of a workbook that remembers this of the reports in it. */
export async function remembering(
  examination: Examination & { readonly signOffs?: readonly SignOff[] | undefined },
  record: RunRecord | undefined,
  standing: readonly string[],
): Promise<Verification> {
  const { fingerprint, inputs } = examination;
  const update = updateState(record, standing, { fingerprint, tables: inputs.tables });
  const { signOffs } = examination;
  const known = { ...examination, record, standing, update, signOffs: undefined };
  if (!signOffs) return known;
  const { judgeSignOffs } = await signOffTools();
  const { year } = examination.ledger.model.entity;
  return { ...known, signOffs: judgeSignOffs(signOffs, { fingerprint, year, update, record }) };
}
