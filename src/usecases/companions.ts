import type { Compression } from '../core/compression/compression';
import type { SheetPlan } from '../core/plan/plan';
import { recordSheet } from '../core/record/recordSheet';
import type { RunRecord } from '../core/record/runRecord';
import { signOffTools } from './signOffTools';
import type { Verification } from './verify';

/**
 * The sheets that are written along with any report, so that they never speak of another state than it does: the sign-offs,
 * where the workbook has a sheet for them, and the record.
 *
 * @param after the workbook as it will be
 */
export async function companions(
  after: Verification & { readonly record: RunRecord },
  compression: Compression,
): Promise<readonly SheetPlan[]> {
  const { signOffs, record } = after;
  const signed = signOffs === undefined ? [] : [(await signOffTools()).sheetOfSignOffs(after, signOffs)];
  return [...signed, recordSheet(record, compression)];
}
