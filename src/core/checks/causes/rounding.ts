import type { Cents } from '../../money/cents';
import type { Figure } from '../support/figure';
import { differenceOf, type Discrepancy } from './discrepancy';

/** What a finding says of a difference that rounding explains. Such a finding is information at most. */
export const ROUNDING_CAUSE = 'arrotondamento all’euro';

/** Half a euro: what one rounded figure may lose or gain. */
const HALF_EURO: Cents = 50;

/**
 * True where rounding to the euro explains the difference: at most 0,50 for each figure that was rounded. A figure
 * counts as rounded where it is a non-zero whole number of euro and others are not. Where all are whole, only figures
 * kept in cents can have been rounded, and only a sum of several can differ for that.
 */
export function isRounding(discrepancy: Discrepancy): boolean {
  const difference = Math.abs(differenceOf(discrepancy));
  return difference <= HALF_EURO * roundedFigures(discrepancy);
}

function roundedFigures({ seen, expected, keptInCents }: Discrepancy): number {
  const figures = [...seen, ...expected].filter(({ amount }) => amount !== 0);
  const whole = figures.filter(isWhole);
  if (whole.length < figures.length) return whole.length;
  const addends = Math.max(seen.length, expected.length);
  return keptInCents && addends > 1 ? addends : 0;
}

function isWhole({ amount }: Figure): boolean {
  return amount % 100 === 0;
}
