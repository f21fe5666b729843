import { indicatorsByShare } from '../pira/indicatorsByShare';
import { shareName } from '../pira/shareName';
import type { Check } from './check';
import { placeAndOthers, placeOfIndicator, placeOfShareRow } from './support/places';

/**
 * A share whose indicators are all of financial realisation, which may only stand beside another kind. Source: DPCM 18
 * September 2012, art. 6.
 */
export const onlyFinancialIndicators: Check = {
  kind: {
    code: 'P014',
    severity: 'avviso',
    title: 'Solo indicatori di realizzazione finanziaria',
    action: 'Aggiungere almeno un indicatore di un’altra tipologia, oppure correggere la tipologia.',
  },
  find: (ledger) =>
    [...indicatorsByShare(ledger)]
      .filter(
        ([, indicators]) =>
          indicators.length > 0 && indicators.every(({ kind }) => /realizzazione finanziaria/i.test(kind)),
      )
      .map(([share, indicators]) => ({
        message: `La quota ${shareName(share)} ha solo indicatori di realizzazione finanziaria.`,
        ...placeAndOthers(
          indicators.map((indicator) => placeOfIndicator(indicator, 'kind')),
          placeOfShareRow(share),
        ),
        seen: indicators[0]?.kind ?? '',
      })),
};
