import type { Check } from './check';
import { placeOfTarget } from './support/places';

/** A target of another year than that of the accounts: as a rule, last year's heading was left in place. */
export const targetYear: Check = {
  kind: {
    code: 'Q005',
    severity: 'avviso',
    title: 'Target di un altro esercizio',
    action: 'Correggere l’anno del target, oppure togliere il target dal foglio.',
  },
  find: ({ model }) => {
    const { year } = model.entity;
    return model.targets.flatMap((target) =>
      year === null || target.year === null || target.year === year
        ? []
        : [
            {
              message: `Il target ${target.number} dell’obiettivo ${target.objective} è dell’anno ${target.year}, ma l’esercizio è il ${year}.`,
              place: placeOfTarget(target, 'year'),
              seen: String(target.year),
              expected: String(year),
            },
          ],
    );
  },
};
