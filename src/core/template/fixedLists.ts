/** The lists that no input sheet holds, by the title of their column on the sheet of lists. */
export const FIXED_LISTS = {
  'Stato dell’obiettivo': ['Attivo', 'Eliminato'],
  // DPCM 18 September 2012, art. 6: the last three are «other kinds», as chambers call them.
  'Tipologia dell’indicatore': [
    'realizzazione fisica',
    'risultato (output)',
    'impatto (outcome)',
    'realizzazione finanziaria',
    'efficacia',
    'efficienza',
    'qualità',
  ],
  'Unità di misura': ['percentuale', 'numero', 'valore assoluto', 'giorni', 'euro', 'sì/no'],
  'Stato del risultato': ['sospeso', 'rinviato', 'non rilevato'],
  'Arco temporale': ['Annuale', 'Biennio', 'Triennio'],
  'Periodo dei pagamenti': ['1° trimestre', '2° trimestre', '3° trimestre', '4° trimestre', 'Anno'],
  Arrotondamento: ['centesimi', 'euro'],
  'Sì o no': ['sì', 'no'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FixedList = keyof typeof FIXED_LISTS;
