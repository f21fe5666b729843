import { indicatorsByShare } from '../pira/indicatorsByShare';
import { shareName } from '../pira/shareName';
import type { Check } from './check';
import { placeAndOthers, placeOfShare, placeOfShareRow } from './support/places';
import { strayIndicators } from './support/strayIndicators';

/**
 * A share without indicators, in a workbook that has the sheet for them. Others speak of a share that declares some (Q003)
 * and, where there is a sheet `Target`, of targets without indicators (Q004) and of objectives without targets (D005).
 * Source: DPCM 18 September 2012, art. 3, c. 2, letter c.
 */
export const shareWithoutIndicators: Check = {
  kind: {
    code: 'D009',
    severity: 'informazione',
    title: 'Quota senza indicatori',
    action: 'Aggiungere almeno un indicatore della quota nel foglio Indicatori.',
  },
  find: (ledger) => {
    const { Indicatori, Target } = ledger.model.tables;
    if (!Indicatori || Target) return [];
    const mayBeStray = strayIndicators(ledger);
    return [...indicatorsByShare(ledger)]
      .filter(
        ([share, indicators]) => indicators.length === 0 && !share.indicatorCount && !mayBeStray(share, indicators, 1),
      )
      .map(([share]) => ({
        message: `La quota ${shareName(share)} non ha indicatori.`,
        ...placeAndOthers([placeOfShare(share, 'indicatorCount')], placeOfShareRow(share)),
      }));
  },
};
