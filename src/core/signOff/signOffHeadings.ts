/** The headings by which the sheet is read back, of the sign-offs and of their control totals. */
export const HEADINGS = {
  number: 'N.',
  name: 'Nome',
  role: 'Ruolo',
  date: 'Data',
  year: 'Esercizio',
  fingerprint: 'Impronta dei dati',
  found: 'Anomalie',
  reports: 'Prospetti visti',
  standing: 'Esito',
} as const;
export const TOTALS_HEADING = 'Totali';
export const ROWS_HEADING = 'Righe';
