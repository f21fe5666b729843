import type { ValidationPlan } from '../plan/plan';
import type { ColumnList } from './columnLists';
import { FIXED_LISTS } from './fixedLists';

/** What a drop-down says of an entry that it has not. */
export function listAlert({ source, severity }: ColumnList): Pick<ValidationPlan, 'alert'> {
  if (severity === 'proposal') return {};
  if ('input' in source) {
    const text = `Questo codice non è nel foglio «${source.input}». «Sì» lo lascia: andrà aggiunto là. «No» permette di correggerlo.`;
    return { alert: { severity, title: 'Codice non trovato', text } };
  }
  const text =
    severity === 'stop'
      ? `Sono ammessi: ${FIXED_LISTS[source.list].join(', ')}.`
      : 'Non è fra le voci dell’elenco. «Sì» la lascia com’è; «No» permette di correggerla.';
  return { alert: { severity, title: 'Voce non prevista', text } };
}
