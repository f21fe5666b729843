import { paymentPeriod } from '../../checks/support/paymentPeriod';
import type { Model, PaymentTime } from '../../model/model';
import { groupBy } from '../../statements/groupBy';

/** The indices of one year: its quarters, then the yearly one and whatever else there is. */
export interface PaymentYear {
  readonly year: number | null;
  readonly quarters: readonly PaymentTime[];
  readonly others: readonly PaymentTime[];
}

/**
 * The rows of `Pagamenti` by year, in the order of the sheet, quarters in their own where the words tell it; a period that names no
 * year is of the year of accounts.
 */
export function paymentsByYear({ payments, entity }: Model): PaymentYear[] {
  const years = groupBy(payments, ({ period }) => paymentPeriod(period).year ?? entity.year);
  return [...years].map(([year, rows]) => {
    const isQuarter = ({ period }: PaymentTime): boolean => paymentPeriod(period).kind === 'quarter';
    return { year, quarters: inOrder(rows.filter(isQuarter)), others: rows.filter((row) => !isQuarter(row)) };
  });
}

function inOrder(quarters: readonly PaymentTime[]): readonly PaymentTime[] {
  const numberOf = ({ period }: PaymentTime): number => paymentPeriod(period).quarter ?? NaN;
  return quarters.some((one) => Number.isNaN(numberOf(one)))
    ? quarters
    : quarters.toSorted((a, b) => numberOf(a) - numberOf(b));
}
