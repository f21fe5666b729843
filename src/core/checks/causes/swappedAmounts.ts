import type { Cents } from '../../money/cents';
import { sumOfFigures } from '../support/figure';
import type { Discrepancy } from './discrepancy';

/** Two amounts in each other's place; one of them may also have been rounded to the euro. */
export function swappedAmounts({ seen, expected, pairs }: Discrepancy): string | undefined {
  const here = { seen: sumOfFigures(seen), expected: sumOfFigures(expected) };
  const pair = pairs.find(
    (other) => isSame(here.seen, other.expected) && isSame(other.seen, here.expected) && !isSame(here.seen, other.seen),
  );
  return pair && `importi scambiati con «${pair.name}»`;
}

/** Equal, or equal once the finer of the two is rounded to the euro. */
function isSame(a: Cents, b: Cents): boolean {
  return a === b || (Math.abs(a - b) <= 50 && (a % 100 === 0) !== (b % 100 === 0));
}
