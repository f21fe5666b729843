import { formatAmount } from '../money/formatAmount';
import type { Check } from './check';
import { amountPlaces, placeOfTarget } from './support/places';
import { SPENDING, spentNothing } from './support/spending';

/** A target reached in full with nothing spent of the objective's budget: one of the two figures deserves a look. */
export const fullResultNothingSpent: Check = {
  kind: {
    code: 'P004',
    severity: 'avviso',
    title: 'Risultato del 100% senza spesa',
    action: 'Controllare il risultato e gli importi a consuntivo; se sono giusti, spiegarlo nella relazione.',
  },
  find: ({ objectives }) =>
    objectives.flatMap((entry) => {
      const { objective, amounts, targets } = entry;
      const budget = (amounts.costsBudget ?? 0) + (amounts.investmentsBudget ?? 0);
      if (objective.deleted || budget <= 0 || !spentNothing(amounts)) return [];
      return targets
        .filter(({ result }) => result.kind === 'percent' && result.percent >= 100)
        .map((target) => ({
          message: `Target ${target.number} dell’obiettivo ${objective.code}: risultato ${target.result.text}, ma nulla è stato speso di un budget di ${formatAmount(budget)}.`,
          place: placeOfTarget(target, 'result'),
          related: SPENDING.flatMap(({ actual }) => amountPlaces(entry, actual)),
          seen: target.result.text,
        }));
    }),
};
