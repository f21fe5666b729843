import { WHOLE_PPM } from '../statements/percentAmounts';
import type { Check } from './check';
import { placeAndOthers, placeOfShare } from './support/places';
import { ppmText } from './support/texts';

/** The percentages of an objective whose shares are all given in percent must make a whole. */
export const percentShares: Check = {
  kind: {
    code: 'Q007',
    severity: 'errore',
    title: 'Quote percentuali che non fanno 100%',
    action: 'Correggere le percentuali dell’obiettivo, in modo che facciano 100%.',
  },
  find: ({ objectives }) =>
    objectives.flatMap(({ objective, shares }) => {
      const [first] = shares;
      if (!first || shares.some(({ method }) => method !== 'percent')) return [];
      const sum = shares.reduce((total, { share }) => total + (share.ppm ?? 0), 0);
      if (sum === WHOLE_PPM) return [];
      return [
        {
          message: `Le quote percentuali dell’obiettivo ${objective.code} fanno ${ppmText(sum)}.`,
          ...placeAndOthers(
            shares.map(({ share }) => placeOfShare(share, 'percent')),
            placeOfShare(first.share, 'percent'),
          ),
          seen: ppmText(sum),
          expected: ppmText(WHOLE_PPM),
        },
      ];
    }),
};
