import { formatAmount } from '../../money/formatAmount';
import { cellText } from '../support/texts';
import { roundingSlack } from './rounding';
import { corrections, type Discrepancy } from './discrepancy';

/** An amount with the opposite sign: the difference is twice the amount, as far as rounding lets it. */
export function wrongSign(discrepancy: Discrepancy): string | undefined {
  const slack = roundingSlack(discrepancy);
  const found = corrections(discrepancy).find(
    ({ figure: { amount }, right }) => amount !== 0 && Math.abs(right + amount) <= slack,
  );
  return (
    found &&
    `segno invertito: la differenza è il doppio di ${formatAmount(found.figure.amount)}, ${cellText(found.figure.place)}`
  );
}
