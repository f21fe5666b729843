import type { Compression } from '../core/compression/compression';
import type { SheetPlan } from '../core/plan/plan';
import { recordSheet } from '../core/record/recordSheet';
import type { RunRecord } from '../core/record/runRecord';
import { controlTotals } from '../core/signOff/controlTotals';
import { signOffSheet } from '../core/signOff/signOffSheet';
import type { Verification } from './verify';

/**
 * The sheets that are written along with any report, so that they never speak of another state than it does: the sign-offs,
 * where the workbook has a sheet for them, and the record.
 *
 * @param after the workbook as it will be
 */
export function companions(
  after: Verification & { readonly record: RunRecord },
  compression: Compression,
): readonly SheetPlan[] {
  const { ledger, inputs, fingerprint, signOffs, record } = after;
  const { model } = ledger;
  const signed = signOffs && signOffSheet(signOffs, controlTotals(model, inputs.tables), { ...model, fingerprint });
  return [...(signed ? [signed] : []), recordSheet(record, compression)];
}
