import { formatAmount } from '../money/formatAmount';
import type { Check } from './check';
import { placesOfAmount } from './support/places';
import { SPENDING } from './support/spending';

/** A budget of costs or investments of which nothing was spent. A blank actual figure is not yet known, not zero. */
export const budgetUnused: Check = {
  kind: {
    code: 'P003',
    severity: 'avviso',
    title: 'Budget non utilizzato',
    action: 'Controllare che manchi davvero la spesa e indicare la causa dello scostamento.',
  },
  find: ({ objectives }) =>
    objectives.flatMap((entry) =>
      SPENDING.flatMap(({ budget, actual, name }) => {
        const allowed = entry.amounts[budget] ?? 0;
        if (entry.objective.deleted || allowed <= 0 || entry.amounts[actual] !== 0) return [];
        return [
          {
            message: `Obiettivo ${entry.objective.code}, ${name}: nulla è stato speso di un budget di ${formatAmount(allowed)}.`,
            ...placesOfAmount(entry, actual),
            seen: formatAmount(0),
            expected: `fino a ${formatAmount(allowed)}`,
            difference: -allowed,
          },
        ];
      }),
    ),
};
