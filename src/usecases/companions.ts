import type { Compression } from '../core/compression/compression';
import type { SheetPlan } from '../core/plan/plan';
import { recordSheet } from '../core/record/recordSheet';
import type { RunRecord } from '../core/record/runRecord';
import type { JudgedSignOff } from '../core/signOff/judgeSignOffs';
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
  const signed = signOffs === undefined ? [] : [await sheetOf(after, signOffs)];
  return [...signed, recordSheet(record, compression)];
}

/** Few workbooks have one: who has none does not load what lays it out. */
async function sheetOf(
  { ledger: { model }, inputs, fingerprint }: Verification,
  signOffs: readonly JudgedSignOff[],
): Promise<SheetPlan> {
  const { signOffSheet } = await import(/* webpackChunkName: "signOffSheet" */ '../core/signOff/signOffSheet');
  const { controlTotals } = await import(/* webpackChunkName: "signOffSheet" */ '../core/signOff/controlTotals');
  return signOffSheet(signOffs, controlTotals(model, inputs.tables), { ...model, fingerprint });
}
