import type { Cents } from '../../money/cents';
import { formatAmount } from '../../money/formatAmount';
import { cellText } from '../support/texts';
import { roundingSlack } from './rounding';
import { corrections, type Discrepancy } from './discrepancy';

/**
 * Two adjacent digits in each other's place, as in 1.524 for 1.254. The difference in cents is then a multiple of nine,
 * which is not enough by itself: the swap must give the right amount.
 */
export function transposedDigits(discrepancy: Discrepancy): string | undefined {
  const slack = roundingSlack(discrepancy);
  const found = corrections(discrepancy).find(({ figure, right }) => isSwapOf(figure.amount, right, slack));
  return (
    found &&
    `cifre scambiate: ${formatAmount(found.figure.amount)} al posto di ${formatAmount(found.right)}, ${cellText(found.figure.place)}`
  );
}

/** True where two adjacent digits of `amount`, changed about, give `right`, or as near to it as rounding lets it. */
function isSwapOf(amount: Cents, right: Cents, slack: Cents): boolean {
  const digits = Array.from(String(Math.abs(amount)).padStart(String(Math.abs(right)).length, '0'));
  return digits.slice(1).some((digit, at) => {
    const swapped = Number(
      digits
        .with(at, digit)
        .with(at + 1, digits[at] ?? '')
        .join(''),
    );
    return digit !== digits[at] && Math.abs(Math.sign(amount) * swapped - right) <= slack;
  });
}
