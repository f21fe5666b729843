import type { CellPlan } from '../../core/plan/plan';

/** What Excel is given for a cell. */
export type CellInput = string | number | boolean;

/** No date that a person writes is longer, the name of the day included. */
const LONGEST_DATE = 48;

/** A number can be of any length, but it has few letters: those of an exponent, of a currency. */
const LETTERS = /\p{L}{4}/u;

/** Begins what Excel takes for a formula, an error, or for text as typed. */
const SPECIAL_START = /^['=+\-@#]/;
const DIGIT = /\d/;
const TRUTH = /^\s*(?:true|false|vero|falso)\s*$/i;

/**
 * A cell as Excel is given it. With the formula, not the value: Excel computes its own, with dynamic arrays in every
 * version from the floor on (2021), so that an array formula needs no mark of its own.
 */
export function cellInput(cell: CellPlan | null): CellInput {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return constantInput(cell.value);
}

/**
 * A value as Excel is given it, so that it is kept as it is: a text that Excel could take for a number, a date, a formula
 * or the like (`005`, `1-2`, `=`) gets the apostrophe that says it is text, which does not become part of it.
 */
export function constantInput(value: CellPlan['value']): CellInput {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const mayBeNumber = DIGIT.test(value) && (value.length <= LONGEST_DATE || !LETTERS.test(value));
  const mayBeRead = mayBeNumber || SPECIAL_START.test(value) || TRUTH.test(value);
  return mayBeRead ? `'${value}` : value;
}
