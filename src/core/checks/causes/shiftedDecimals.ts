import { formatAmount } from '../../money/formatAmount';
import { cellText } from '../support/texts';
import { corrections, type Correction, type Discrepancy } from './discrepancy';

const FACTORS = [10, 100, 1000];

/** An amount ten, a hundred or a thousand times too large or too small: a decimal comma or a thousands dot misplaced. */
export function shiftedDecimals(discrepancy: Discrepancy): string | undefined {
  const found = corrections(discrepancy).find(isShifted);
  return (
    found &&
    `virgola o zeri spostati: ${formatAmount(found.figure.amount)} al posto di ${formatAmount(found.right)}, ${cellText(found.figure.place)}`
  );
}

function isShifted({ figure: { amount }, right }: Correction): boolean {
  return right !== 0 && FACTORS.some((factor) => amount === right * factor || amount * factor === right);
}
