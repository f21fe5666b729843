import type { SheetGuide } from './sheetGuide';

export const programmi: SheetGuide = {
  row: 'un programma di una missione: quelli delle Camere ci sono già, e quelli che non servono si possono togliere',
  columns: {
    mission: { what: 'Il codice della missione, con gli zeri iniziali.', example: '011' },
    missionName: { what: 'Il nome della missione.', example: 'Competitività e sviluppo delle imprese' },
    programme: { what: 'Il codice del programma dentro la missione, con gli zeri iniziali.', example: '005' },
    programmeName: { what: 'Il nome del programma.', example: 'Indirizzo politico' },
    cofogDivision: { what: 'La divisione della classificazione COFOG.', example: '4 Affari economici' },
    cofogGroup: {
      what: 'Il gruppo della classificazione COFOG.',
      example: '4.1 Affari generali economici, commerciali e del lavoro',
    },
  },
};
