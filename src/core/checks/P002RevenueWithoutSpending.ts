import { placeOf } from '../model/rowSource';
import { formatAmount } from '../money/formatAmount';
import type { Check } from './check';
import { amountPlaces, placeAndOthers } from './support/places';
import { SPENDING } from './support/spending';

/** Revenue where nothing was spent: its costs may have been booked to another objective. */
export const revenueWithoutSpending: Check = {
  kind: {
    code: 'P002',
    severity: 'avviso',
    title: 'Proventi senza oneri',
    action: 'Controllare che gli oneri dell’obiettivo non siano stati attribuiti ad altri, e spiegarne l’assenza.',
  },
  find: ({ objectives }) =>
    objectives.flatMap((entry) => {
      const { revenueActual, costsActual, investmentsActual } = entry.amounts;
      if (entry.objective.deleted || (revenueActual ?? 0) <= 0) return [];
      if ((costsActual ?? 0) !== 0 || (investmentsActual ?? 0) !== 0) return [];
      return [
        {
          message: `L’obiettivo ${entry.objective.code} ha proventi a consuntivo per ${formatAmount(revenueActual ?? 0)} e nessun onere né investimento.`,
          // The cells that hold no spending take part: where one could not be read, nothing is known of it.
          ...placeAndOthers(
            [...amountPlaces(entry, 'revenueActual'), ...SPENDING.flatMap(({ actual }) => amountPlaces(entry, actual))],
            placeOf(entry.objective.source, 'code', entry.objective.code),
          ),
          seen: formatAmount(revenueActual ?? 0),
        },
      ];
    }),
};
