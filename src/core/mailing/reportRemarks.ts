import { listText } from '../diagnostics/listText';
import type { RunRecord } from '../record/runRecord';
import type { UpdateState } from '../update/freshness';
import type { MailingRemark } from './mailingRemark';

/** What to look at of the reports themselves: drafts, those out of date, and what the workbook remembers of before. */
export function reportRemarks(record: RunRecord | undefined, { reports }: UpdateState): MailingRemark[] {
  const [last, before] = record?.runs ?? [];
  return [
    ...(last?.draft ? [draft()] : []),
    ...outOfDate(reports.filter(({ freshness }) => freshness === 'stale').map(({ name }) => name)),
    ...notKnown(reports.filter(({ freshness }) => freshness === 'unknown').map(({ name }) => name)),
    ...(before?.inputs ? [remembered()] : []),
  ];
}

function draft(): MailingRemark {
  return {
    message: 'I prospetti sono stati generati l’ultima volta come BOZZA, nonostante gli errori nei dati.',
    action: 'Correggere gli errori e generare di nuovo.',
    places: [],
  };
}

function outOfDate(names: readonly string[]): MailingRemark[] {
  if (names.length === 0) return [];
  return [
    {
      message: `I dati sono cambiati dopo la generazione: ${names.length === 1 ? 'non è aggiornato' : 'non sono aggiornati'} ${listText(names)}.`,
      action: 'Generare di nuovo i prospetti.',
      places: names.map((sheet) => ({ sheet })),
      mend: { kind: 'generate' },
    },
  ];
}

function notKnown(names: readonly string[]): MailingRemark[] {
  if (names.length === 0) return [];
  return [
    {
      message: `Non si sa se ${names.length === 1 ? 'è aggiornato' : 'sono aggiornati'} ${listText(names)}: la cartella non ricorda da quali dati.`,
      action: 'Generare di nuovo i prospetti.',
      places: names.map((sheet) => ({ sheet })),
      mend: { kind: 'generate' },
    },
  ];
}

function remembered(): MailingRemark {
  return {
    message:
      'La cartella ricorda, in un foglio molto nascosto, i dati di prima dell’ultima modifica: chi la riceve può ricavarli.',
    action:
      'Toglierli, se non devono uscire dall’ufficio; la versione precedente dei prospetti non si potrà più ripristinare.',
    places: [],
    mend: { kind: 'forgetPrevious' },
  };
}
