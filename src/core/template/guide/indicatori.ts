import type { ColumnGuide, SheetGuide } from './sheetGuide';

const expected = (when: string): ColumnGuide => ({ what: `Il risultato atteso ${when}.`, example: 'almeno 2' });
const result = (when: string): ColumnGuide => ({
  what: `Il risultato osservato ${when}: percentuale, numero o stato (sospeso, rinviato, non rilevato).`,
  example: '100%',
});

export const indicatori: SheetGuide = {
  row: 'un indicatore di una quota',
  columns: {
    share: {
      what: 'Il codice di una quota, o quello dell’obiettivo se ha una sola quota.',
      example: '011-005-003',
    },
    number: { what: 'Il numero dell’indicatore dentro la quota.', example: '1' },
    title: { what: 'Il nome dell’indicatore.', example: 'Imprese assistite' },
    measures: { what: 'La definizione: che cosa l’indicatore misura.', example: 'Capacità di sostenere le imprese' },
    kind: { what: 'Il tipo di indicatore (DPCM 18/9/2012, art. 6).', example: 'efficacia' },
    unit: { what: 'L’unità in cui si esprimono attesi e risultati.', example: 'percentuale' },
    algorithm: { what: 'Come si calcola.', example: 'imprese assistite / imprese richiedenti' },
    origin: { what: 'Da dove vengono i dati.', example: 'rilevazione dell’ufficio' },
    lastValue: { what: 'L’ultimo valore osservato prima dell’esercizio.', example: '95%' },
    expected2: expected('di due anni prima'),
    expected1: expected('dell’anno prima'),
    expected0: expected('dell’esercizio'),
    result2: result('due anni prima'),
    result1: result('l’anno prima'),
    result0: result('nell’esercizio'),
  },
};
