import type { AmountField } from '../inputs/definitions';
import type { Entity } from '../model/entity';
import type { ObjectiveLedger } from './ledger';
import type { Cents } from '../money/cents';
import { isMaterial, variance, type AmountKind, type Variance } from './variance';

/** One kind of amounts of an objective that departs from its budget by more than the entity's thresholds. */
export interface MaterialVariance extends Variance {
  readonly kind: AmountKind;
  readonly euro: number;
}

/** The budget and the actual figure that each kind of variance is between. */
export const VARIANCE_FIELDS: readonly (readonly [AmountKind, budget: AmountField, actual: AmountField])[] = [
  ['revenue', 'revenueBudget', 'revenueActual'],
  ['costs', 'costsBudget', 'costsActual'],
  ['investments', 'investmentsBudget', 'investmentsActual'],
];

/**
 * The variances of an objective that want a cause: revenue, costs, investments. None of a deleted objective, and none
 * where the actual figure is blank: it is not known yet.
 */
export function materialVariances({ objective, amounts }: ObjectiveLedger, entity: Entity): MaterialVariance[] {
  if (objective.deleted) return [];
  return VARIANCE_FIELDS.flatMap(([kind, budget, actual]) => {
    const found = variance(amounts[budget], amounts[actual]);
    const { euro } = found;
    if (amounts[actual] === null || euro === null || !isMaterial(found, entity)) return [];
    return [{ ...found, kind, euro }];
  });
}

/** The variances of an objective in cents; `null` where the actual figure is blank: it is not known yet. */
export function knownVariances({ amounts }: Pick<ObjectiveLedger, 'amounts'>): Record<AmountKind, Cents | null> {
  const known = (kind: AmountKind): Cents | null => {
    const actual = amounts[`${kind}Actual`];
    return actual === null ? null : variance(amounts[`${kind}Budget`], actual).euro;
  };
  return { revenue: known('revenue'), costs: known('costs'), investments: known('investments') };
}
