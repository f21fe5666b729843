import type { SheetPlan } from '../core/plan/plan';
import { controlTotals } from '../core/signOff/controlTotals';
import type { JudgedSignOff } from '../core/signOff/judgeSignOffs';
import { signOffSheet } from '../core/signOff/signOffSheet';
import type { Verification } from './verify';

export { judgeSignOffs } from '../core/signOff/judgeSignOffs';
export { lapsedRemark } from '../core/signOff/lapsedRemark';
export { readSignOffs } from '../core/signOff/readSignOffs';

/** The sheet of these sign-offs, with the control totals of a workbook. */
export function sheetOfSignOffs(
  { ledger: { model }, inputs, fingerprint }: Verification,
  signOffs: readonly JudgedSignOff[],
): SheetPlan {
  return signOffSheet(signOffs, controlTotals(model, inputs.tables), { ...model, fingerprint });
}
