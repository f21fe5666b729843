import { amountGuides } from './amounts';
import type { SheetGuide } from './sheetGuide';

export const risorse: SheetGuide = {
  row: 'le risorse di un obiettivo; più righe dello stesso obiettivo si sommano',
  columns: {
    objective: { what: 'Il codice di un obiettivo del foglio «Obiettivi».', example: '1B' },
    ...amountGuides('dell’obiettivo'),
    cause: {
      what: 'Perché il consuntivo si scosta dal preventivo: si stampa accanto allo scostamento.',
      example: 'Iniziativa rinviata per l’emergenza sanitaria',
    },
    causeReviewed: {
      what: 'Facoltativa. Quando la causa è stata riletta e va ancora bene, benché lo scostamento sia cambiato: una data nuova toglie «da rivedere».',
      example: '31/03/2021',
    },
  },
};
