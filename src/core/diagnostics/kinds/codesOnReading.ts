import type { FindingKind } from '../kind';

/** C: what Excel did to a code, seen while cells are read. Whether codes exist is asked by the checks. */

export const CODE_FROM_NUMBER: FindingKind = {
  code: 'C004',
  severity: 'avviso',
  title: 'Codice scritto come numero',
  action: 'Dare alla colonna il formato Testo e riscrivere il codice.',
};

export const CODE_LOST: FindingKind = {
  code: 'C005',
  severity: 'errore',
  title: 'Codice trasformato da Excel',
  action: 'Dare alla colonna il formato Testo e riscrivere il codice.',
};

export const MISSING_CODE: FindingKind = {
  code: 'C010',
  severity: 'errore',
  title: 'Codice mancante',
  action: 'Scrivere il codice, oppure vuotare la riga.',
};

export const LONG_CODE: FindingKind = {
  code: 'C011',
  severity: 'errore',
  title: 'Codice troppo lungo',
  action: 'Scrivere il codice, non una descrizione: al massimo 64 caratteri.',
};
