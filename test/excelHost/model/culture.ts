/** What a language setting of the computer changes. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  /** Between the parts of a list, so also between the arguments of a formula that a user types. */
  readonly listSeparator: string;
  readonly newSheet: string;
  readonly newTable: string;
  readonly newColumn: string;
}

export const CULTURES = {
  'it-IT': {
    name: 'it-IT',
    decimalSeparator: ',',
    thousandsSeparator: '.',
    listSeparator: ';',
    newSheet: 'Foglio',
    newTable: 'Tabella',
    newColumn: 'Colonna',
  },
  'en-US': {
    name: 'en-US',
    decimalSeparator: '.',
    thousandsSeparator: ',',
    listSeparator: ',',
    newSheet: 'Sheet',
    newTable: 'Table',
    newColumn: 'Column',
  },
} as const satisfies Readonly<Record<string, Culture>>;

export type CultureName = keyof typeof CULTURES;
