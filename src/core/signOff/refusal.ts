import type { Examination } from '../examination/examine';
import type { RunRecord } from '../record/runRecord';
import type { UpdateState } from '../update/freshness';

/** What decides whether reports can be signed off. */
export interface Signable extends Pick<Examination, 'state'> {
  readonly record: RunRecord | undefined;
  readonly update: UpdateState;
}

/**
 * Why nothing is signed off, or taken away: there is nothing to look at (`noReports`), the data have errors, the reports
 * are a draft, some are `old` (their names); there is no sign-off of that number, or it is another one by now.
 */
export type Refusal =
  | { readonly kind: 'noReports' | 'errors' | 'draft' | 'otherSignOff' }
  | { readonly kind: 'old'; readonly names: readonly string[] }
  | { readonly kind: 'noSignOff'; readonly number: number };

/**
 * Why the reports of a workbook cannot be signed off; `undefined` where they can. Contradictions in the data (Q) are no
 * reason: the reports declare them, and the sign-off says how many there were.
 */
export function refusal({ state, record, update: { reports } }: Signable): Refusal | undefined {
  const [run] = record?.runs ?? [];
  if (reports.length === 0 || !run) return { kind: 'noReports' };
  if (state !== 'sound') return { kind: 'errors' };
  if (run.draft) return { kind: 'draft' };
  const names = reports.filter(({ freshness }) => freshness !== 'current').map(({ name }) => name);
  return names.length === 0 ? undefined : { kind: 'old', names };
}
