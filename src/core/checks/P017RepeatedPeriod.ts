import { placeOf } from '../model/rowSource';
import { groupBy } from '../statements/groupBy';
import type { Check } from './check';
import { paymentPeriod } from './support/paymentPeriod';

/** Two rows of `Pagamenti` for the same quarter, or for the same year as a whole, however they are spelled. */
export const repeatedPeriod: Check = {
  kind: {
    code: 'P017',
    severity: 'avviso',
    title: 'Periodo ripetuto',
    action: 'Tenere una sola riga per periodo, con il valore pubblicato.',
  },
  find: ({ model }) => {
    const measured = model.payments.map((payment) => ({ payment, of: paymentPeriod(payment.period) }));
    const told = measured.filter(({ of }) => of.kind === 'year' || of.quarter !== undefined);
    const periods = groupBy(told, ({ of }) => `${of.kind} ${of.quarter ?? ''} ${of.year ?? model.entity.year ?? ''}`);
    return [...periods.values()].flatMap((rows) => {
      const [first, ...others] = rows.map(({ payment: { period, source } }) => ({
        period,
        place: placeOf(source, 'period', period),
      }));
      if (!first) return [];
      return others.map(({ period, place }) => ({
        message: `«${period}» è lo stesso periodo di «${first.period}».`,
        place,
        related: [first.place],
      }));
    });
  },
};
