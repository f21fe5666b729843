import { locateInputs, type GridRequest } from '../core/inputs/locateInputs';
import { readRecord } from '../core/record/readRecord';
import { locateMarked, RECORD_NAME } from '../core/record/recordName';
import type { RunRecord } from '../core/record/runRecord';
import { withoutUnfinished } from '../core/record/withoutUnfinished';
import { SIGN_OFF_NAME, type SignOff } from '../core/signOff/signOff';
import type { Grid, WorkbookOutline } from '../core/workbook/workbookView';
import { signOffTools } from './signOffTools';
import type { WorkbookPort } from './workbookPort';

/** All that reports are made from, as it was read. */
export interface ReadWorkbook {
  readonly inputs: readonly Grid[];
  /** What the workbook remembers; `undefined` where that is nothing that can be relied on. */
  readonly record: RunRecord | undefined;
  /** `undefined` where there is no sheet for them. */
  readonly signOffs: readonly SignOff[] | undefined;
  /** What else was asked for. */
  readonly others: readonly Grid[];
}

/** Reads inputs, record and sign-offs, and other cells besides, all at once. */
export async function readAll(
  workbook: Pick<WorkbookPort, 'readGrids' | 'compression'>,
  outline: WorkbookOutline,
  others: readonly GridRequest[] = [],
): Promise<ReadWorkbook> {
  const inputs = locateInputs(outline);
  const ours = [RECORD_NAME, SIGN_OFF_NAME].map((name) => locateMarked(outline, name));
  const left = [...(await workbook.readGrids([...inputs, ...ours.flat(), ...others]))];
  const read = left.splice(0, inputs.length);
  const [record, signOffs] = ours.map(({ length }) => left.splice(0, length)[0]);
  const remembered = record && readRecord(record, workbook.compression);
  return {
    inputs: read,
    record: remembered && withoutUnfinished(remembered, outline),
    signOffs: signOffs && (await signOffTools()).readSignOffs(signOffs),
    others: left,
  };
}
