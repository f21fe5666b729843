import { formatAmount } from '../money/formatAmount';
import type { Check } from './check';
import { placesOfAmount } from './support/places';
import { SPENDING } from './support/spending';
import { unexplainedVariances } from './support/unexplainedVariances';

/**
 * A budget of costs or investments of which nothing was spent. A blank actual figure is not yet known, not zero. Where the
 * objective lacks the cause of that variance the finding is D007, which says as much and more.
 */
export const budgetUnused: Check = {
  kind: {
    code: 'P003',
    severity: 'avviso',
    title: 'Budget non utilizzato',
    action: 'Controllare che manchi davvero la spesa; se è così, che la relazione ne dica la causa.',
  },
  find: ({ model, objectives }) =>
    objectives.flatMap((entry) => {
      const unexplained = unexplainedVariances(entry, model.entity).map(({ kind }) => kind);
      return SPENDING.flatMap(({ kind, budget, actual, name }) => {
        const allowed = entry.amounts[budget] ?? 0;
        if (entry.objective.deleted || allowed <= 0 || entry.amounts[actual] !== 0) return [];
        if (unexplained.includes(kind)) return [];
        return [
          {
            message: `Obiettivo ${entry.objective.code}, ${name}: nulla è stato speso di un budget di ${formatAmount(allowed)}.`,
            ...placesOfAmount(entry, actual),
            seen: formatAmount(0),
            expected: formatAmount(allowed),
            difference: -allowed,
          },
        ];
      });
    }),
};
