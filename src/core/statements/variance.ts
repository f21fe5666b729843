import type { Amount } from '../model/model';
import type { Cents } from '../money/cents';

/** By how much the actual figure departs from the budget. */
export interface Variance {
  /** Actual less budget, in cents; a blank counts as zero, and `null` means that neither was given. */
  readonly euro: Cents | null;
  /**
   * The variance over the absolute budget, in percent as a reader says it (12,5 % is 12.5), not rounded. `n.s.` (non
   * significativo) where the budget is zero, `null` where it was not given.
   */
  readonly percent: number | 'n.s.' | null;
}

/** The variance of an actual amount from its budget, both in cents. */
export function variance(budget: Amount, actual: Amount): Variance {
  if (budget === null) return { euro: actual, percent: null };
  const euro = (actual ?? 0) - budget;
  return { euro, percent: budget === 0 ? 'n.s.' : (euro * 100) / Math.abs(budget) };
}
