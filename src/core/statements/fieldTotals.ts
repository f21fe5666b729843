import { AMOUNT_FIELDS, type AmountField } from '../inputs/definitions';
import type { Amounts } from '../model/model';
import type { Cents } from '../money/cents';

/** The six totals of a set of objectives: unlike an amount, a total is never blank. */
export type FieldTotals = Readonly<Record<AmountField, Cents>>;

/** Sums of amounts, field by field; what was not given adds as zero. */
export function fieldTotals(all: readonly Amounts[]): FieldTotals {
  const sums = Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, 0])) as Record<AmountField, Cents>;
  for (const amounts of all) for (const field of AMOUNT_FIELDS) sums[field] += amounts[field] ?? 0;
  return sums;
}
