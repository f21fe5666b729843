import { locateInputs, type GridRequest } from '../core/inputs/locateInputs';
import { readRecord } from '../core/record/readRecord';
import { locateRecord } from '../core/record/recordName';
import type { RunRecord } from '../core/record/runRecord';
import { locateSignOffs } from '../core/signOff/locateSignOffs';
import type { SignOff } from '../core/signOff/signOff';
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
  const asked = [locateInputs(outline), locateRecord(outline), locateSignOffs(outline), others];
  const grids = await workbook.readGrids(asked.flat());
  let next = 0;
  const [inputs = [], [record] = [], [signOffs] = [], rest = []] = asked.map((part) =>
    grids.slice(next, (next += part.length)),
  );
  return {
    inputs,
    record: record && readRecord(record, workbook.compression),
    signOffs: signOffs && (await signOffTools()).readSignOffs(signOffs),
    others: rest,
  };
}
