import type { SheetGuide } from './sheetGuide';

export const personale: SheetGuide = {
  row: 'il costo del lavoro della Camera o di una partecipata',
  columns: {
    subject: { what: 'La Camera o la partecipata.', example: 'CCIAA Lucca' },
    cost1: { what: 'Il costo del lavoro dell’anno prima, in euro.', example: '3016734,59' },
    cost0: { what: 'Il costo del lavoro dell’esercizio, in euro.', example: '2769646,19' },
  },
};
