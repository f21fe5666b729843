import { AMOUNT_HEADERS } from '../inputs/definitions';
import { formatAmount } from '../money/formatAmount';
import type { Check } from './check';
import { placeOfAmount } from './support/places';

/** Revenue, costs or investments below zero: as a rule a slip of the sign, which takes from the totals. */
export const negativeAmount: Check = {
  kind: {
    code: 'P008',
    severity: 'avviso',
    title: 'Importo negativo',
    action: 'Controllare il segno; se è una rettifica, spiegarla nella causa dello scostamento.',
  },
  find: ({ model }) =>
    model.resources.flatMap((resource) =>
      resource.fields.flatMap((field) => {
        const amount = resource.amounts[field];
        if (amount === null || amount >= 0) return [];
        return [
          {
            message: `Obiettivo ${resource.objective}, ${AMOUNT_HEADERS[field]}: l’importo è negativo, ${formatAmount(amount)}.`,
            place: placeOfAmount(resource, field),
            seen: formatAmount(amount),
          },
        ];
      }),
    ),
};
