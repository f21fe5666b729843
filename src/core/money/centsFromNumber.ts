import type { AmountReading } from './amountProblem';
import { LARGEST_AMOUNT } from './cents';

/** What binary arithmetic may add to an amount (`0,1 + 0,2`): a millionth of a euro, in cents. */
const BINARY_NOISE = 1e-4;

/** A number of euro, as a cell holds it → cents. A third decimal is refused unless it is binary noise. */
export function centsFromNumber(euro: number): AmountReading {
  const exact = euro * 100;
  const cents = Math.round(exact);
  if (Math.abs(cents) > LARGEST_AMOUNT) return { problem: 'tooLarge' };
  if (Math.abs(exact - cents) >= BINARY_NOISE) return { problem: 'tooManyDecimals' };
  return { cents: cents === 0 ? 0 : cents };
}
