import type { SheetGuide } from './sheetGuide';

export const target: SheetGuide = {
  row: 'un target strategico con il suo risultato',
  columns: {
    objective: { what: 'Il codice di un obiettivo del foglio «Obiettivi».', example: '1B' },
    number: { what: 'Il numero del target dentro l’obiettivo.', example: '1' },
    year: { what: 'L’anno del target, quattro cifre.', example: '2020' },
    description: { what: 'Che cosa si vuole ottenere.', example: 'Realizzazione delle attività programmate' },
    result: {
      what: 'Una percentuale, un numero, oppure uno stato: sospeso, rinviato, non rilevato.',
      example: '100%',
    },
    narrative: { what: 'Il racconto del risultato, che si stampa sotto il target.', example: 'Nel corso dell’anno …' },
  },
};
