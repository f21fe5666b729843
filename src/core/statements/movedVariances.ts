import type { Entity } from '../model/entity';
import type { Cents } from '../money/cents';
import type { ObjectiveLedger } from './ledger';
import { VARIANCE_FIELDS, knownVariances } from './materialVariances';
import { isMaterial, variance, type AmountKind, type Variance } from './variance';

/** A variance that is another one than its declared cause was written for. */
export interface MovedVariance {
  readonly kind: AmountKind;
  /** In cents; `null` where it was not known. */
  readonly before: Cents | null;
  readonly now: Cents;
}

/**
 * The variances of an objective that have moved since its cause was written, by more than the entity's thresholds: the
 * movement is judged as a variance is, over the budget of now. So is one that has become material by whatever it moved.
 * None where the actual figure is not known, nothing is remembered of the cause, or the objective was deleted.
 */
export function movedVariances(entry: ObjectiveLedger, entity: Entity): MovedVariance[] {
  const { explained, amounts, objective } = entry;
  if (!explained || objective.deleted) return [];
  const present = knownVariances(entry);
  return VARIANCE_FIELDS.flatMap(([kind, budget, actual]) => {
    const now = present[kind];
    const before = explained.euro[kind];
    if (now === null) return [];
    const over = (euro: Cents): Variance => variance(amounts[budget], (amounts[budget] ?? 0) + euro);
    const moved = isMaterial(over(now - (before ?? 0)), entity);
    const became =
      isMaterial(variance(amounts[budget], amounts[actual]), entity) && !isMaterial(over(before ?? 0), entity);
    return moved || became ? [{ kind, before, now }] : [];
  });
}
