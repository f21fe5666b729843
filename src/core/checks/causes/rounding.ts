import type { Cents } from '../../money/cents';
import type { Figure } from '../support/figure';
import { differenceOf, type Discrepancy } from './discrepancy';

/** What a finding says of a difference that rounding explains. Such a finding is information at most. */
export const ROUNDING_CAUSE = 'arrotondamento all’euro';

/** What it advises. */
export const ROUNDING_ACTION = 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.';

/** Half a euro: what one rounded figure may lose or gain. */
const HALF_EURO: Cents = 50;

/** The amounts of two sides, of which some may have been rounded. */
interface Sides {
  readonly seen: readonly Pick<Figure, 'amount'>[];
  readonly expected: readonly Pick<Figure, 'amount'>[];
  /** See `Discrepancy`: true for actual figures. */
  readonly keptInCents: boolean;
}

/** True where rounding to the euro explains the difference of two sides. */
export function isRounding(discrepancy: Discrepancy): boolean {
  return Math.abs(differenceOf(discrepancy)) <= roundingAllowance(discrepancy);
}

/**
 * How far rounding to the euro may take two sides apart: 0,50 for each figure that was rounded. A figure counts as
 * rounded where it is a non-zero whole number of euro and others are not. Where all are whole, only figures kept in
 * cents can have been rounded, and only a sum of several can differ for that.
 */
export function roundingAllowance({ seen, expected, keptInCents }: Sides): Cents {
  const figures = [...seen, ...expected].filter(({ amount }) => amount !== 0);
  const whole = figures.filter(({ amount }) => amount % 100 === 0);
  if (whole.length < figures.length) return HALF_EURO * whole.length;
  const addends = Math.max(seen.length, expected.length);
  return keptInCents && addends > 1 ? HALF_EURO * addends : 0;
}
