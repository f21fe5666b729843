import type { Result } from '../../model/result';
import { quantityOf, quantityOfResult, UNIT, type Quantity } from './quantity';

/** A figure in digits, without the sign of a difference. */
const DIGITS = new RegExp(`(?<![\\p{L}\\d.,/+\u2212-])(\\d(?:[\\d.,]*\\d)?)(?![\\p{L}\\d/])(?: ?(${UNIT}))?`, 'giu');

/**
 * The figures of two years' results of one indicator, where each result is a figure, or where both texts say the same but
 * for their one figure: `pari a 2,1` and `pari a 2,4`. `undefined` for any other results.
 */
export function sameWordsFigures(before: Result, current: Result): readonly [Quantity, Quantity] | undefined {
  const [first, second] = [quantityOfResult(before), quantityOfResult(current)];
  if (first && second) return [first, second];
  if (before.kind !== 'text' || current.kind !== 'text') return undefined;
  const [earlier, later] = [onlyFigure(before.text), onlyFigure(current.text)];
  return earlier && later && earlier.words === later.words ? [earlier.quantity, later.quantity] : undefined;
}

function onlyFigure(text: string): { readonly quantity: Quantity; readonly words: string } | undefined {
  const bare = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const [match, ...others] = bare.matchAll(DIGITS);
  if (!match || others.length > 0 || (bare.match(/\d[\d.,]*/g) ?? []).length > 1) return undefined;
  const [, digits = '', unit = ''] = match;
  const quantity = quantityOf(digits, unit);
  if (!quantity) return undefined;
  return { quantity, words: `${bare.slice(0, match.index)}#${bare.slice(match.index + digits.length)}` };
}
