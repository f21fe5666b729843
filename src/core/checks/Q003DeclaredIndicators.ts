import type { Check } from './check';
import { indicatorsByShare } from '../pira/indicatorsByShare';
import { placeOfIndicator, placeOfShare } from './support/places';
import { shareName } from '../pira/shareName';
import { strayIndicators } from './support/strayIndicators';
import { countText } from './support/texts';

/** The number of indicators that a share declares against those listed for it. */
export const declaredIndicators: Check = {
  kind: {
    code: 'Q003',
    severity: 'avviso',
    title: 'Indicatori dichiarati ed elencati in numero diverso',
    action: 'Correggere il numero dichiarato, oppure aggiungere o togliere gli indicatori nel foglio Indicatori.',
  },
  find: (ledger) => {
    if (!ledger.model.tables.Indicatori) return [];
    const mayBeStray = strayIndicators(ledger);
    return [...indicatorsByShare(ledger)].flatMap(([share, indicators]) => {
      const declared = share.indicatorCount;
      if (declared === null || declared === indicators.length) return [];
      if (mayBeStray(share, indicators, declared)) return [];
      return [
        {
          message: `La quota ${shareName(share)} dichiara ${countText(declared, 'indicatore', 'indicatori')} e ne elenca ${indicators.length}.`,
          place: placeOfShare(share, 'indicatorCount'),
          related: indicators.map((indicator) => placeOfIndicator(indicator, 'number')),
          seen: String(declared),
          expected: String(indicators.length),
        },
      ];
    });
  },
};
