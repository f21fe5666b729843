import type { FindingKind } from '../kind';

/** S: what of the input sheets is there. Raised while the workbook is read. */

export const MISSING_SHEET: FindingKind = {
  code: 'S001',
  severity: 'errore',
  title: 'Foglio necessario mancante',
  action:
    'Aggiungere il foglio, con quel nome e con le colonne del modello, oppure correggere il nome di quello che c’è.',
};

export const MISSING_COLUMN: FindingKind = {
  code: 'S002',
  severity: 'errore',
  title: 'Colonna obbligatoria mancante',
  action: 'Aggiungere la colonna alla riga di intestazione, oppure correggere il titolo di quella che c’è.',
};

export const REPEATED_COLUMN: FindingKind = {
  code: 'S003',
  severity: 'errore',
  title: 'Colonna ripetuta',
  action: 'Lasciare una sola colonna con quel titolo: dare un altro titolo a quella che non va letta.',
};

export const MERGED_CELLS: FindingKind = {
  code: 'S004',
  severity: 'errore',
  title: 'Celle unite nei dati',
  action: 'Dividere le celle unite e scrivere il valore in ogni riga a cui si riferisce.',
};

export const TWO_PLACES: FindingKind = {
  code: 'S005',
  severity: 'errore',
  title: 'Due posti per gli stessi dati',
  action: 'Lasciare un solo foglio o una sola tabella con quel nome: dare un altro nome a quello che non va letto.',
};

export const RESOURCES_TWICE: FindingKind = {
  code: 'S006',
  severity: 'avviso',
  title: 'Foglio Risorse insieme ai fogli dei progetti',
  action:
    'Tenere il foglio Risorse oppure i fogli Proventi, Oneri e Investimenti: dare un altro nome a quelli che non servono.',
};

export const NO_ROWS: FindingKind = {
  code: 'S007',
  severity: 'errore',
  title: 'Foglio necessario senza righe',
  action: 'Scrivere almeno una riga sotto l’intestazione.',
};

export const UNKNOWN_SETTING: FindingKind = {
  code: 'S008',
  severity: 'informazione',
  title: 'Voce sconosciuta nel foglio Ente',
  action: 'Nessun intervento, se la voce è un appunto; altrimenti correggerne il nome.',
};

export const REPEATED_SETTING: FindingKind = {
  code: 'S009',
  severity: 'errore',
  title: 'Voce ripetuta nel foglio Ente',
  action: 'Lasciare una sola riga per la voce.',
};

export const MISSING_SETTING: FindingKind = {
  code: 'S010',
  severity: 'errore',
  title: 'Voce necessaria mancante nel foglio Ente',
  action: 'Aggiungere la voce al foglio Ente e scriverne il valore.',
};

export const OTHER_YEAR: FindingKind = {
  code: 'S011',
  severity: 'avviso',
  title: 'Dati di un altro anno',
  action: 'Aggiornare l’anno nel titolo della colonna, oppure la voce Esercizio del foglio Ente.',
};

export const ROWS_OUTSIDE: FindingKind = {
  code: 'S013',
  severity: 'errore',
  title: 'Righe fuori dalla tabella',
  action:
    'Trascinare l’angolo in basso a destra della tabella fino a comprenderle; se non sono dati, lasciare una riga vuota sotto la tabella.',
};
