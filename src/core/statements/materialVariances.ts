import type { AmountField } from '../inputs/definitions';
import type { Entity } from '../model/entity';
import type { ObjectiveLedger } from './ledger';
import { isMaterial, variance, type AmountKind, type Variance } from './variance';

/** One kind of amounts of an objective that departs from its budget by more than the entity's thresholds. */
export interface MaterialVariance extends Variance {
  readonly kind: AmountKind;
  readonly euro: number;
}

const FIELDS: readonly (readonly [AmountKind, budget: AmountField, actual: AmountField])[] = [
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
  return FIELDS.flatMap(([kind, budget, actual]) => {
    const found = variance(amounts[budget], amounts[actual]);
    const { euro } = found;
    if (amounts[actual] === null || euro === null || !isMaterial(found, entity)) return [];
    return [{ ...found, kind, euro }];
  });
}
