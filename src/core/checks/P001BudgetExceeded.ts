import { formatAmount, formatDifference } from '../money/formatAmount';
import type { Check } from './check';
import { placesOfAmount } from './support/places';
import { SPENDING } from './support/spending';

/** Costs or investments above their budget: spending needs an authorisation first. */
export const budgetExceeded: Check = {
  kind: {
    code: 'P001',
    severity: 'avviso',
    title: 'Budget superato',
    action:
      'Controllare l’importo; se è giusto, indicare la causa dello scostamento e l’atto che ha aggiornato il budget.',
  },
  find: ({ model, objectives }) =>
    objectives.flatMap((entry) =>
      SPENDING.flatMap(({ budget, actual, name }) => {
        const allowed = entry.amounts[budget];
        const spent = entry.amounts[actual];
        if (entry.objective.deleted || allowed === null || spent === null) return [];
        if (spent - allowed <= model.entity.tolerance) return [];
        return [
          {
            message: `Obiettivo ${entry.objective.code}, ${name}: ${formatAmount(spent)} contro un budget di ${formatAmount(allowed)} (${formatDifference(spent - allowed)}).`,
            ...placesOfAmount(entry, actual),
            seen: formatAmount(spent),
            expected: `non oltre ${formatAmount(allowed)}`,
            difference: spent - allowed,
          },
        ];
      }),
    ),
};
