import type { Cents } from '../../money/cents';
import { sumOfFigures, type Figure } from '../support/figure';

/** Two sums that should be equal and are not, with what is needed to guess why. */
export interface Discrepancy {
  readonly seen: readonly Figure[];
  readonly expected: readonly Figure[];
  /**
   * True for actual figures: they come from accounts kept in cents, so that figures all in whole euro have been rounded.
   * Budgets are decided in whole euro, which are exact.
   */
  readonly keptInCents: boolean;
  /** Other pairs of the same row or objective, of which the amounts may have changed places. */
  readonly pairs: readonly AmountPair[];
  /** Rows elsewhere in the data with this amount, that may belong to the side that lacks it. */
  readonly elsewhere: (side: 'seen' | 'expected', amount: Cents) => readonly Figure[];
}

export interface AmountPair {
  /** As a sentence names it: `Oneri consuntivo`. */
  readonly name: string;
  readonly seen: Cents;
  readonly expected: Cents;
}

/** Seen less expected, in cents. */
export function differenceOf({ seen, expected }: Pick<Discrepancy, 'seen' | 'expected'>): Cents {
  return sumOfFigures(seen) - sumOfFigures(expected);
}

/** A figure as it stands, and what it would have to be for the two sides to agree. */
export interface Correction {
  readonly figure: Figure;
  readonly right: Cents;
}

/** Every way to make the two sides agree by changing one figure. */
export function corrections(discrepancy: Discrepancy): Correction[] {
  const difference = differenceOf(discrepancy);
  return [
    ...discrepancy.seen.map((figure) => ({ figure, right: figure.amount - difference })),
    ...discrepancy.expected.map((figure) => ({ figure, right: figure.amount + difference })),
  ];
}
