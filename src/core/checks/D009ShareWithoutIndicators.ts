import { indicatorsByShare } from '../pira/indicatorsByShare';
import { shareName } from '../pira/shareName';
import type { Check } from './check';
import { placeAndOthers, placeOfShare, placeOfShareRow } from './support/places';

/**
 * A share without indicators, in a workbook that has the sheet for them. One that declares some is another finding
 * (Q003), and so is one whose objective has targets (Q004). Source: DPCM 18 September 2012, art. 3, c. 2, letter c.
 */
export const shareWithoutIndicators: Check = {
  kind: {
    code: 'D009',
    severity: 'informazione',
    title: 'Quota senza indicatori',
    action: 'Aggiungere almeno un indicatore della quota nel foglio Indicatori.',
  },
  find: (ledger) => {
    if (!ledger.model.tables.Indicatori) return [];
    return [...indicatorsByShare(ledger)]
      .filter(([share, indicators]) => indicators.length === 0 && !share.indicatorCount)
      .filter(([share]) => (ledger.objectiveByCode.get(share.objective)?.targets.length ?? 0) === 0)
      .map(([share]) => ({
        message: `La quota ${shareName(share)} non ha indicatori.`,
        ...placeAndOthers([placeOfShare(share, 'indicatorCount')], placeOfShareRow(share)),
      }));
  },
};
