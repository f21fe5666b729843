import { counted } from '../messages/counted';

/** What the pane says of «Ripristina la versione precedente», in Italian. */
export const restoreIt = {
  ask: 'Ripristinare la versione precedente?',
  version: (fingerprint: string, reports: string) =>
    `I prospetti torneranno quelli dei dati con impronta ${fingerprint}: ${reports}.`,
  made: (when: string, fingerprint: string, reports: string) =>
    `I prospetti torneranno quelli generati la prima volta il ${when}, dai dati con impronta ${fingerprint}: ${reports}.`,
  fixed:
    'I dati nei fogli di origine restano quelli di adesso: gli importi dei prospetti sono fissi, com’erano allora.',
  live: 'I dati sono di nuovo quelli di allora: gli importi li seguono.',
  toMove: (cells: string) => `Scritti sopra i prospetti, andranno nelle note: ${cells}.`,
  toLose: (what: string) => `Non si conserverà: ${what}.`,
  back: 'Ripetendo il ripristino si torna alla versione di adesso.',
  confirm: 'Ripristina',
  refuse: 'Lascia com’è',
  done: (count: number) => `Versione precedente ripristinata: ${counted(count, 'prospetto', 'prospetti')}.`,
  nothing: {
    noRecord: 'Non c’è una versione da ripristinare: il registro dei prospetti manca o è stato modificato.',
    noEarlierRun:
      'Non c’è una versione da ripristinare: i prospetti sono stati generati da un’unica versione dei dati.',
    notKept: 'La versione precedente non si può ripristinare: i suoi dati erano troppi per essere conservati.',
  },
};

/** Its texts: a language is a value of this type. */
export type RestoreTexts = typeof restoreIt;
