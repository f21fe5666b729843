import { withoutTexts } from './withoutTexts';

/** A file in brackets, with its folder in front of it: `'C:\conti\[listino 2020.xlsx]Foglio1'!A1`, `[conti.xlsb]Dati!B2`. */
const FILE = /\[([^[\]]+\.(?:xl\w{1,3}|csv|ods))\]/giu;

/** The names of the other files that a formula leads to, as Excel shows it. */
export function linkedFiles(formula: string): string[] {
  return [...withoutTexts(formula).matchAll(FILE)].map(([, file = '']) => file);
}
