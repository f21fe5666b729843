import { examineInputs, type Examination } from '../examination/examine';
import type { RunRecord } from '../record/runRecord';
import type { Preview } from './preview';
import { previewOf } from './previewOf';

/** What generating would change since the last run; `undefined` where the workbook does not remember what that one read. */
export function previewSince(
  record: RunRecord | undefined,
  { ledger }: Pick<Examination, 'ledger'>,
): Preview | undefined {
  const inputs = record?.runs[0]?.inputs;
  return inputs ? previewOf(examineInputs(inputs).ledger, ledger) : undefined;
}
