import type { FindingDetails } from '../diagnostics/kind';
import type { PaymentTime } from '../model/model';
import { placeOf } from '../model/rowSource';
import { formatNumber } from '../money/formatNumber';
import { groupBy } from '../statements/groupBy';
import type { Check } from './check';
import { paymentPeriod } from './support/paymentPeriod';

const QUARTERS = 4;

/** The yearly index weighs the quarters by what was paid in them: it cannot lie outside their lowest and highest. */
export const annualPaymentIndex: Check = {
  kind: {
    code: 'Q009',
    severity: 'avviso',
    title: 'Indice annuale dei pagamenti fuori dai trimestri',
    action: 'Controllare l’indice annuale e quelli trimestrali con i valori pubblicati.',
  },
  find: ({ model }) => {
    const years = groupBy(model.payments, ({ period }) => paymentPeriod(period).year ?? model.entity.year);
    return [...years.values()].flatMap(compareYear);
  },
};

function compareYear(payments: readonly PaymentTime[]): FindingDetails[] {
  const of = groupBy(payments, ({ period }) => paymentPeriod(period).kind);
  const quarters = of.get('quarter') ?? [];
  const days = quarters.flatMap((quarter) => quarter.days ?? []);
  if (days.length !== QUARTERS) return [];
  const low = Math.min(...days);
  const high = Math.max(...days);
  return (of.get('year') ?? []).flatMap((annual) => {
    if (annual.days === null || (annual.days >= low && annual.days <= high)) return [];
    const range = `tra ${formatNumber(low)} e ${formatNumber(high)}`;
    return [
      {
        message: `L’indice annuale, ${formatNumber(annual.days)} giorni, non sta ${range}, il minimo e il massimo dei trimestri.`,
        place: placeOf(annual.source, 'days', annual.period),
        related: quarters.map((quarter) => placeOf(quarter.source, 'days', quarter.period)),
        seen: formatNumber(annual.days),
        expected: range,
      },
    ];
  });
}
