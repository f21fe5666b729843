import type { Cents } from '../../money/cents';
import { formatAmount } from '../../money/formatAmount';
import { cellText } from '../support/texts';
import { corrections, type Discrepancy } from './discrepancy';

/**
 * Two adjacent digits in each other's place, as in 1.524 for 1.254. The difference in cents is then a multiple of nine,
 * which is not enough by itself: the swap must give the right amount.
 */
export function transposedDigits(discrepancy: Discrepancy): string | undefined {
  const found = corrections(discrepancy).find(({ figure, right }) => differByOneSwap(figure.amount, right));
  return (
    found &&
    `cifre scambiate: ${formatAmount(found.figure.amount)} al posto di ${formatAmount(found.right)}, ${cellText(found.figure.place)}`
  );
}

function differByOneSwap(a: Cents, b: Cents): boolean {
  if (a < 0 !== b < 0 || (a - b) % 9 !== 0) return false;
  const left = String(Math.abs(a));
  const right = String(Math.abs(b));
  const length = Math.max(left.length, right.length);
  const [first, second] = [left.padStart(length, '0'), right.padStart(length, '0')];
  let at = 0;
  while (at < length && first[at] === second[at]) at += 1;
  const swapped = `${first.slice(0, at)}${first.charAt(at + 1)}${first.charAt(at)}${first.slice(at + 2)}`;
  return at + 1 < length && swapped === second;
}
