import type { Examination } from '../examination/examine';
import { listText } from '../diagnostics/listText';
import type { RunRecord } from '../record/runRecord';
import type { UpdateState } from '../update/freshness';

/** What decides whether reports can be signed off. */
export interface Signable extends Pick<Examination, 'state'> {
  readonly record: RunRecord | undefined;
  readonly update: UpdateState;
}

/**
 * Why the reports of a workbook cannot be signed off, as an Italian sentence; `undefined` where they can. Contradictions in
 * the data (Q) are no reason: the reports declare them, and the sign-off says how many there were.
 */
export function refusal({ state, record, update: { reports } }: Signable): string | undefined {
  const [run] = record?.runs ?? [];
  if (reports.length === 0 || !run)
    return 'non ci sono prospetti da vedere, o non si sa da quali dati: generarli prima';
  if (state !== 'sound') return 'i dati hanno errori che fermano i prospetti: correggerli e generare di nuovo';
  if (run.draft) return 'i prospetti sono una BOZZA: generarli di nuovo, senza errori';
  const old = reports.filter(({ freshness }) => freshness !== 'current').map(({ name }) => name);
  if (old.length === 0) return undefined;
  return `${old.length === 1 ? 'non è aggiornato' : 'non sono aggiornati'} ${listText(old)}: generare di nuovo i prospetti`;
}
