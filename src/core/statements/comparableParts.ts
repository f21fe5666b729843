import { AMOUNT_FIELDS, type AmountField } from '../inputs/definitions';
import type { Model } from '../model/model';
import type { ObjectiveLedger } from './ledger';

/** The two amounts that the summary of missions adds up, each with the cash of a share that may stand for it. */
export const CASH_OF = { costsActual: 'cashCurrent', investmentsActual: 'cashInvestments' } as const;

/** True for the amounts of `CASH_OF`: they are compared even where no share at all gives them. */
export function isSpending(field: AmountField): field is keyof typeof CASH_OF {
  return field in CASH_OF;
}

/**
 * Which amounts of an objective its shares can be held against: those that one of them gives, and those that are not zero
 * where all of them leave blank a column that `Quote` uses elsewhere, since a blank adds as zero.
 */
export function comparableParts({ shares }: Model): (entry: ObjectiveLedger, field: AmountField) => boolean {
  const used = new Set(AMOUNT_FIELDS.filter((field) => shares.some(({ amounts }) => amounts[field] !== null)));
  return (entry, field) =>
    entry.shares.some(({ share }) => share.amounts[field] !== null) ||
    ((entry.amounts[field] ?? 0) !== 0 && (isSpending(field) || used.has(field)));
}
