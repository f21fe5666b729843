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
 * rounded where it is a non-zero whole number of euro and others are not; a zero, which may be 0,40, only on a side all of
 * whole euro against one with cents. Where all are whole, only figures kept in cents can have been rounded, and only a sum
 * of several, none of them zero, can differ for that.
 */
export function roundingAllowance({ seen, expected, keptInCents }: Sides): Cents {
  const sides = [seen, expected].map((side) => ({
    zeros: side.filter(({ amount }) => amount === 0).length,
    whole: side.filter(({ amount }) => amount !== 0 && amount % 100 === 0).length,
    inCents: side.some(({ amount }) => amount % 100 !== 0),
  }));
  if (sides.some(({ inCents }) => inCents)) {
    const rounded = sides.map(({ zeros, whole, inCents }) => whole + (inCents ? 0 : zeros));
    return HALF_EURO * rounded.reduce((sum, count) => sum + count, 0);
  }
  const addends = Math.max(...sides.map(({ whole }) => whole));
  return keptInCents && addends > 1 ? HALF_EURO * addends : 0;
}

/**
 * How near an explanation must come to a difference: to the cent, or within the rounding of its figures. That is of use
 * only where it is small beside the difference, of which it would otherwise explain too many.
 */
export function roundingSlack(discrepancy: Discrepancy): Cents {
  const allowance = roundingAllowance(discrepancy);
  return Math.abs(differenceOf(discrepancy)) >= 20 * allowance ? allowance : 0;
}
