import type { Entity } from '../model/entity';
import type { StyleName } from '../plan/styles';

/** The styles of amounts: with cents, or rounded to the euro for the eye only (sums are always made on the cents). */
export interface MoneyStyles {
  readonly amount: StyleName;
  readonly subtotal: StyleName;
  readonly total: StyleName;
}

/** Chosen by the setting «Arrotondamento prospetti». */
export function moneyStyles(entity: Entity): MoneyStyles {
  return entity.rounding === 'euro'
    ? { amount: 'amountEuro', subtotal: 'subtotalEuro', total: 'totalEuro' }
    : { amount: 'amount', subtotal: 'subtotal', total: 'total' };
}
