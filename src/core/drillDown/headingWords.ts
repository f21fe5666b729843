import type { Heading } from './explanationLines';

/** What the headings among the lines of an explanation say, in Italian. */
export const HEADING_WORDS: Readonly<Record<Heading, string>> = {
  numerator: 'rapporto fra:',
  denominator: 'e:',
  absoluteDenominator: 'e, senza segno:',
  count: 'numero di righe:',
  nothing: 'somma di nessun dato',
  setting: 'impostazione dell’ente:',
  percentage: 'percentuale scritta nella quota, in milionesimi:',
  default: 'valore predefinito: il foglio «Ente» non lo indica',
  tolerance: 'la maggiore fra la tolleranza dell’ente e 0,50 per ogni addendo arrotondato all’euro',
  findings: 'numero di anomalie trovate: le elenca il foglio «Verifiche»',
  difference: 'differenza fra i due importi che la riga indica',
};
