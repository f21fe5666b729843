import type { SheetGuide } from './sheetGuide';

export const obiettivi: SheetGuide = {
  row: 'un obiettivo strategico',
  columns: {
    code: { what: 'Il codice dell’obiettivo: non si ripete.', example: '1B' },
    area: { what: 'Il codice di un’area del foglio «Aree».', example: '1' },
    group: {
      what: 'Il titolo sotto cui l’obiettivo si stampa insieme ad altri della stessa area.',
      example: 'Promozione',
    },
    title: { what: 'Il titolo dell’obiettivo.', example: 'Informazione economica per il territorio' },
    description: { what: 'Il testo che descrive l’obiettivo.', example: 'La Camera intende rafforzare …' },
    state: { what: '«Attivo» o «Eliminato»; vuoto vuol dire «Attivo».', example: 'Attivo' },
    act: {
      what: 'L’atto che ha approvato, variato o eliminato l’obiettivo.',
      example: 'Delibera n. 45 del 29/10/2020',
    },
    mission: {
      what: 'Solo se il foglio «Quote» non si usa: la missione dell’obiettivo.',
      example: '011',
    },
    programme: {
      what: 'Solo se il foglio «Quote» non si usa: il programma dell’obiettivo.',
      example: '005',
    },
  },
};
