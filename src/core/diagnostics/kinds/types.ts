import type { FindingKind } from '../kind';

/** T: what a cell holds against what its column is for. Raised while cells are read. */

export const UNREADABLE_AMOUNT: FindingKind = {
  code: 'T001',
  severity: 'errore',
  title: 'Importo o numero illeggibile o ambiguo',
  action: 'Scrivere un numero, con la virgola prima dei decimali; lasciare vuota la cella se il dato non c’è.',
};

export const TOO_MANY_DECIMALS: FindingKind = {
  code: 'T002',
  severity: 'errore',
  title: 'Importo con più di due decimali',
  action: 'Arrotondare l’importo al centesimo; in una formula, usare ARROTONDA(…;2).',
};

export const ERROR_VALUE: FindingKind = {
  code: 'T003',
  severity: 'errore',
  title: 'Cella con un valore di errore',
  action: 'Correggere la formula della cella, o scrivervi il valore.',
};

export const NUMBER_AS_TEXT: FindingKind = {
  code: 'T004',
  severity: 'avviso',
  title: 'Numero scritto come testo',
  action:
    'Convertire le celle in numeri (Excel: triangolo verde, «Converti in numero»), così che anche Excel li sommi.',
};

export const INVALID_YEAR: FindingKind = {
  code: 'T005',
  severity: 'errore',
  title: 'Anno non valido',
  action: 'Scrivere l’anno con quattro cifre.',
};

export const INVALID_SETTING: FindingKind = {
  code: 'T006',
  severity: 'errore',
  title: 'Valore di una voce di Ente non valido',
  action: 'Scrivere uno dei valori ammessi, oppure lasciare vuota la cella per il valore predefinito.',
};

export const INVALID_INTEGER: FindingKind = {
  code: 'T007',
  severity: 'errore',
  title: 'Numero intero non valido',
  action: 'Scrivere un numero intero.',
};

export const INVALID_PERCENT: FindingKind = {
  code: 'T008',
  severity: 'errore',
  title: 'Quota percentuale non valida',
  action: 'Scrivere una percentuale da 0 a 100, con al massimo quattro decimali.',
};

export const MIXED_PERCENTS: FindingKind = {
  code: 'T009',
  severity: 'avviso',
  title: 'Quote percentuali scritte in modi diversi',
  action: 'Scrivere tutte le celle della colonna nello stesso modo, di preferenza con il formato percentuale.',
};

export const INVALID_STATE: FindingKind = {
  code: 'T010',
  severity: 'errore',
  title: 'Stato di un obiettivo non valido',
  action: 'Scrivere «Attivo» o «Eliminato»; una cella vuota vale «Attivo».',
};

export const NOT_A_NUMBER: FindingKind = {
  code: 'T011',
  severity: 'errore',
  title: 'Data, valore logico o percentuale al posto di un numero',
  action: 'Dare alla cella il formato Numero e riscrivere il valore.',
};

export const TOO_LARGE: FindingKind = {
  code: 'T012',
  severity: 'errore',
  title: 'Importo troppo grande',
  action: 'Controllare le cifre: un importo non può superare un miliardo di euro.',
};

export const NOT_CALCULATED: FindingKind = {
  code: 'T013',
  severity: 'errore',
  title: 'Formula non calcolata',
  action: 'Aprire la cartella con Excel, ricalcolare (F9) e salvarla.',
};

export const TOO_LONG: FindingKind = {
  code: 'T014',
  severity: 'errore',
  title: 'Testo troppo lungo',
  action: 'Accorciare il testo, oppure dividerlo fra più celle.',
};
