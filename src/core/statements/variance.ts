import type { Entity } from '../model/entity';
import type { Amount } from '../model/model';
import type { Cents } from '../money/cents';

/** What an amount is, whichever its phase. */
export type AmountKind = 'revenue' | 'costs' | 'investments';

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

/**
 * True for a variance that the entity wants explained: strictly more than its threshold in percent and strictly more
 * than its threshold in euro. Where the budget is zero or was not given, any percentage is exceeded.
 */
export function isMaterial(variance: Variance, entity: Pick<Entity, 'thresholdPercent' | 'threshold'>): boolean {
  const { euro, percent } = variance;
  if (Math.abs(euro ?? 0) <= entity.threshold) return false;
  return typeof percent !== 'number' || Math.abs(percent) > entity.thresholdPercent;
}

/**
 * Whether a variance is good news: more revenue than budgeted is, more costs are not. `null` where it says neither:
 * no variance, and investments, which are neutral.
 */
export function isFavourable(kind: AmountKind, euro: Cents | null): boolean | null {
  if (euro === null || euro === 0 || kind === 'investments') return null;
  return kind === 'revenue' ? euro > 0 : euro < 0;
}
