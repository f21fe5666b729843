import { repeatedIndicators } from '../pira/repeatedIndicators';
import { RESULT_FIELDS } from '../inputs/yearFields';
import type { Check } from './check';
import { contradict } from './support/contradict';
import { placeOfIndicator } from './support/places';

/** An indicator that several shares of an objective repeat, with results that cannot both hold. */
export const sameIndicatorResults: Check = {
  kind: {
    code: 'Q012',
    severity: 'avviso',
    title: 'Due risultati per lo stesso indicatore',
    action: 'Accertare il risultato e scriverlo uguale in tutte le quote dell’obiettivo.',
  },
  find: (ledger) =>
    [...repeatedIndicators(ledger)].flatMap(([indicator, earlier]) =>
      RESULT_FIELDS.flatMap((field, year) => {
        const [own, other] = [indicator.results[year], earlier.results[year]];
        if (!own || !other || !contradict(own, other)) return [];
        const [place, there] = [placeOfIndicator(indicator, field), placeOfIndicator(earlier, field)];
        return [
          {
            message: `${place.key ?? ''}: «${place.column ?? ''}» è «${own.text}», ma per lo stesso indicatore ${there.key ?? ''} dice «${other.text}».`,
            place,
            related: [there],
            seen: own.text,
            expected: other.text,
          },
        ];
      }),
    ),
};
