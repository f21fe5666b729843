import { WHOLE_PPM } from '../statements/percentAmounts';
import type { FindingDetails } from '../diagnostics/kind';
import type { AllocatedShare } from '../statements/ledger';
import type { Check } from './check';
import { placeAndOthers, placeOfShare } from './support/places';
import { ppmText } from './support/texts';

/** What is meant by plain numbers such as 0,6 and 0,4, which are read as 0,6% and 0,4%. */
const FRACTIONS: Pick<FindingDetails, 'cause' | 'action'> = {
  cause: 'percentuali scritte come frazioni: 0,6 vale 0,6%, non 60%',
  action: 'Scrivere le percentuali in centesimi, 60 o 60% dove ora c’è 0,6.',
};

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
          ...(isFractions(shares) ? FRACTIONS : {}),
        },
      ];
    }),
};

/** True where the shares would make a whole, as near as four decimals come, were each a hundred times as large. */
function isFractions(shares: readonly AllocatedShare[]): boolean {
  const sum = shares.reduce((total, { share }) => total + (share.ppm ?? 0), 0);
  return Math.abs(sum * 100 - WHOLE_PPM) <= shares.length * 100;
}
