import { listText } from '../diagnostics/listText';
import type { Refusal } from './refusal';

/** Why nothing was signed off or taken away, and what to do, as the end of an Italian sentence. */
export function refusalText(why: Refusal): string {
  switch (why.kind) {
    case 'noReports':
      return 'non ci sono prospetti da vedere, o non si sa da quali dati: generarli prima';
    case 'errors':
      return 'i dati hanno errori che fermano i prospetti: correggerli e generare di nuovo';
    case 'draft':
      return 'i prospetti sono una BOZZA: generarli di nuovo, senza errori';
    case 'old':
      return `${why.names.length === 1 ? 'non è aggiornato' : 'non sono aggiornati'} ${listText(why.names)}: generare di nuovo i prospetti`;
    case 'noSignOff':
      return `non c’è un visto n. ${why.number}`;
    case 'otherSignOff':
      return 'i visti della cartella sono cambiati nel frattempo: verificare di nuovo';
  }
}
