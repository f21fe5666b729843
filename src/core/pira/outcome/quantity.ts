import type { Result } from '../../model/result';
import { numberOf, readItalianNumber } from '../../money/italianNumber';
import { measureOf, PERCENT, type Measure } from './measure';
import { spacedText } from './spacedText';

/** A figure, and what it counts where its own words say so. */
export interface Quantity {
  readonly value: number;
  readonly measure?: Measure;
}

const WORDS = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'];

/** A figure as it stands in a text, in digits or in words; a letter must not touch it. */
export const FIGURE = `(?<![\\p{L}\\d.,/])(?:[-\u2212]?\\d(?:[\\d.,]*\\d)?|una?|${WORDS.join('|')})(?![\\p{L}\\d/])`;

/** The unit right after a figure: a sign, or a word, with the kind of days where it says so. */
export const UNIT = '%|€|per cento|\\p{L}+\\.?(?: (?:lavorativi|solari|percentuali))?';

const WHOLE_TEXT = new RegExp(`^(?:pari a|n\\.|nr\\.?|€)? ?(${FIGURE}) ?(${UNIT})?[.;]?$`, 'iu');

/** The figure that a text is, all of it: `2,7 gg.`, `n. 3`, `pari a 4 campagne`; `undefined` for any other text. */
export function quantityOfText(text: string): Quantity | undefined {
  const bare = spacedText(text);
  const match = WHOLE_TEXT.exec(bare);
  if (!match) return undefined;
  const [, figure = '', unit = ''] = match;
  return quantityOf(figure, unit === '' && bare.startsWith('€') ? '€' : unit);
}

/** A figure and the words of its unit. `undefined` for one that can be read two ways, and for a year. */
export function quantityOf(figure: string, unit: string): Quantity | undefined {
  const value = valueOf(figure.toLowerCase());
  if (value === undefined) return undefined;
  const measure = measureOf(unit);
  if (measure === undefined) return isYear(value) ? undefined : { value };
  return { value, measure };
}

/** The figure of a result; `undefined` for a state and for a text that is not one. */
export function quantityOfResult(result: Result): Quantity | undefined {
  switch (result.kind) {
    case 'percent':
      return { value: result.percent, measure: PERCENT };
    case 'number':
      return { value: result.number };
    case 'text':
      return quantityOfText(result.text);
    case 'none':
    case 'state':
      return undefined;
  }
}

function valueOf(figure: string): number | undefined {
  if (/^una?$/.test(figure)) return 1;
  const word = WORDS.indexOf(figure);
  if (word >= 0) return word;
  const digits = readItalianNumber(figure);
  return typeof digits === 'string' ? undefined : numberOf(digits);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
