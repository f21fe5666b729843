import { invalidArgument } from '../protocol/officeError';
import type { CellContent } from './cellValue';
import { dateOfText } from './dateOfText';
import { numberOfText } from './numberOfText';

/** What becomes of a text that is put into a cell. */
export interface Entered {
  readonly value: CellContent;
  /** With its leading `=`. */
  readonly formula?: string;
  /** The format that Excel gives the cell where it had none. */
  readonly numberFormat?: string;
}

/** The longest text of a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

/**
 * Takes a text as Excel takes it when it comes through `values` or `formulas`, which speak American English: what looks
 * like a number, a date, a truth value or an error becomes one, unless the cell's format is text or an apostrophe leads.
 */
export function enterText(text: string, numberFormat: string): Entered {
  if (text === '') return { value: null };
  if (text.length > LONGEST_TEXT) throw invalidArgument(`a text of ${text.length} characters`);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return numberOfText(text) ?? dateOfText(text) ?? { value: text };
}
