import type { AmountReading } from './amountProblem';
import { LARGEST_AMOUNT } from './cents';
import { readItalianNumber } from './italianNumber';

/** `1.234,56`, `€ -5`, `(12,3)` → cents. A text with more than two decimals is refused even where they are zeros. */
export function parseItalianAmount(text: string): AmountReading {
  const digits = readItalianNumber(text);
  if (typeof digits === 'string') return { problem: digits };
  if (digits.decimals.length > 2) return { problem: 'tooManyDecimals' };
  const cents = Number(digits.whole + digits.decimals.padEnd(2, '0'));
  if (cents > LARGEST_AMOUNT) return { problem: 'tooLarge' };
  return { cents: digits.negative && cents !== 0 ? -cents : cents };
}
