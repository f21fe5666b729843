import { formatAmount } from '../../money/formatAmount';
import { cellText } from '../support/texts';
import { corrections, type Discrepancy } from './discrepancy';

/** An amount with the opposite sign: the difference is twice the amount. */
export function wrongSign(discrepancy: Discrepancy): string | undefined {
  const found = corrections(discrepancy).find(({ figure, right }) => figure.amount !== 0 && right === -figure.amount);
  return (
    found &&
    `segno invertito: la differenza è il doppio di ${formatAmount(found.figure.amount)}, ${cellText(found.figure.place)}`
  );
}
