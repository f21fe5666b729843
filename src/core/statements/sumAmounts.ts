import type { AmountField } from '../inputs/definitions';
import type { Amount, Amounts } from '../model/model';

/** The sum of amounts in cents: a blank adds as zero, and nothing but blanks stays blank. */
export function sumAmount(amounts: readonly Amount[]): Amount {
  let sum: Amount = null;
  for (const amount of amounts) if (amount !== null) sum = (sum ?? 0) + amount;
  return sum;
}

/** The sums of several sets of the six amounts, field by field: see `sumAmount`. */
export function sumAmounts(sets: readonly Amounts[]): Amounts {
  return mapAmounts((field) => sumAmount(sets.map((amounts) => amounts[field])));
}

/** Six amounts, each made from its field. */
export function mapAmounts(amountOf: (field: AmountField) => Amount): Amounts {
  return {
    revenueBudget: amountOf('revenueBudget'),
    costsBudget: amountOf('costsBudget'),
    investmentsBudget: amountOf('investmentsBudget'),
    revenueActual: amountOf('revenueActual'),
    costsActual: amountOf('costsActual'),
    investmentsActual: amountOf('investmentsActual'),
  };
}

/** The six amounts of something that has none. */
export const NO_AMOUNTS: Amounts = mapAmounts(() => null);
