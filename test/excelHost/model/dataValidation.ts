import type { Area } from '../../../src/core/workbook/address';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { checkFormula } from './checkFormula';
import type { Sheet } from './sheet';

/** What may be typed into cells, in the words of Office.js. */
export interface DataValidationRule {
  areas: readonly Area[];
  rule: Json;
  prompt: Json;
  errorAlert: Json;
  ignoreBlanks: boolean;
}

/** The longest title and the longest text of a message. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 225;

/** Refuses a rule of no kind or of two, a formula that Excel could not take in, and a list from a name that is not there. */
export function checkRule(sheet: Sheet, rule: Json): void {
  const kinds = Object.entries(rule ?? {});
  const [kind] = kinds;
  if (!kind || kinds.length !== 1) throw invalidArgument(`a rule of one kind is wanted, not ${JSON.stringify(rule)}`);
  const { source, formula } = kind[1] as { readonly source?: string; readonly formula?: string };
  for (const text of [source, formula]) {
    if (text === undefined) continue;
    if (!text.startsWith('=')) throw invalidArgument(`«${text}» is no formula: a list comes from cells`);
    checkFormula(sheet.workbook, text);
    if (text.includes('[')) throw invalidArgument(`a validation cannot speak of a table: ${text}`);
    requireName(sheet, text.slice(1));
  }
}

/** Refuses a message that is too long. */
export function checkMessage(message: Json): void {
  const { title = '', message: text = '' } = (message ?? {}) as { readonly title?: string; readonly message?: string };
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw invalidArgument(`a message of ${title.length} and ${text.length} characters`);
  }
}

function requireName(sheet: Sheet, text: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text)) return;
  const found = sheet.workbook.names.some(
    ({ name, sheet: scope }) => name.toLowerCase() === text.toLowerCase() && (!scope || scope === sheet),
  );
  if (!found) throw invalidArgument(`there is no name ${text}`);
}
