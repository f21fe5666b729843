import type { Examination, WarnedExamination } from '../core/examination/examine';
import type { SignOff } from '../core/signOff/signOff';
import { signOffTools } from './signOffTools';

/** An examination, and what reports made of it say of who signed off other inputs. */
export async function withLapsed(
  examination: Examination,
  signOffs: readonly SignOff[] | undefined,
): Promise<WarnedExamination> {
  if (!signOffs) return examination;
  const { lapsedRemark } = await signOffTools();
  const { fingerprint, ledger } = examination;
  return { ...examination, lapsed: lapsedRemark(signOffs, { fingerprint, year: ledger.model.entity.year }) };
}
