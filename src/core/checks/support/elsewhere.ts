import { AMOUNT_FIELDS, type AmountField } from '../../inputs/definitions';
import type { Cents } from '../../money/cents';
import type { Ledger } from '../../statements/ledger';
import type { Figure } from './figure';
import { placeOfAmount, placeOfShare } from './places';

/** The rows of other objectives with this amount: of `Quote` (the parts, `seen`) or of `Risorse` (`expected`). */
export type Elsewhere = (
  side: 'seen' | 'expected',
  field: AmountField,
  objective: string,
  amount: Cents,
) => readonly Figure[];

/** An index of the amounts written in both sheets; it is made when it is first asked for, and once. */
export function elsewhereIn({ model }: Ledger): () => Elsewhere {
  let made: Elsewhere | undefined;
  return () => (made ??= index(model));
}

function index({ shares, resources }: Ledger['model']): Elsewhere {
  const found = new Map<string, { readonly objective: string; readonly figure: Figure }[]>();
  const add = (key: string, objective: string, figure: Figure) => {
    const group = found.get(key);
    if (group) group.push({ objective, figure });
    else found.set(key, [{ objective, figure }]);
  };
  for (const field of AMOUNT_FIELDS) {
    for (const share of shares) {
      const amount = share.amounts[field];
      if (amount) add(`seen ${field} ${amount}`, share.objective, { amount, place: placeOfShare(share, field) });
    }
    for (const resource of resources) {
      const amount = resource.amounts[field];
      const place = placeOfAmount(resource, field);
      if (amount) add(`expected ${field} ${amount}`, resource.objective, { amount, place });
    }
  }
  return (side, field, objective, amount) =>
    (found.get(`${side} ${field} ${amount}`) ?? [])
      .filter((row) => row.objective !== objective)
      .map(({ figure }) => figure);
}
