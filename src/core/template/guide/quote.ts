import { amountGuides } from './amounts';
import type { SheetGuide } from './sheetGuide';

export const quote: SheetGuide = {
  row: 'la parte di un obiettivo che ricade in un programma (un obiettivo del PIRA)',
  columns: {
    code: { what: 'Il codice PIRA: missione, programma e numero. Non si ripete.', example: '011-005-003' },
    objective: { what: 'Il codice di un obiettivo del foglio «Obiettivi».', example: '2C' },
    mission: { what: 'Il codice di una missione del foglio «Programmi».', example: '011' },
    programme: { what: 'Il codice di un programma della missione.', example: '005' },
    projects: { what: 'I codici dei progetti, separati da un trattino.', example: '2C0101 - 2C0102' },
    title: { what: 'Il titolo nella scheda del PIRA.', example: 'Punto impresa digitale' },
    description: { what: 'Il testo della scheda del PIRA.', example: 'Il progetto sostiene …' },
    span: { what: 'In quanto tempo l’obiettivo si raggiunge.', example: 'Triennio' },
    centre: { what: 'L’ufficio che ne risponde.', example: 'Area dirigenziale Promozione' },
    percent: {
      what: 'La quota dell’obiettivo, al più quattro decimali, se i sei importi della riga restano vuoti.',
      example: '40%',
    },
    ...amountGuides('della quota'),
    cashCurrent: {
      what: 'Quanto si è pagato per spese correnti. Vuoto insieme agli investimenti: valgono gli oneri a consuntivo.',
      example: '11950,40',
    },
    cashInvestments: {
      what: 'Quanto si è pagato per investimenti. Vuoto insieme alle spese correnti: valgono gli investimenti a consuntivo.',
      example: '0,00',
    },
    indicatorCount: { what: 'Quanti indicatori dichiara la scheda.', example: '2' },
  },
};
