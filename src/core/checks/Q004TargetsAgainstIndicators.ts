import type { Check } from './check';
import { indicatorsByShare } from '../pira/indicatorsByShare';
import { placeAndOthers, placeOfShare, placeOfShareRow, placeOfTarget } from './support/places';
import { shareName } from '../pira/shareName';
import { strayIndicators } from './support/strayIndicators';
import { countText } from './support/texts';

/** Every target of an objective is measured by one indicator in each of its shares: they must be as many. */
export const targetsAgainstIndicators: Check = {
  kind: {
    code: 'Q004',
    severity: 'avviso',
    title: 'Target e indicatori in numero diverso',
    action: 'Aggiungere l’indicatore o il target che manca, oppure togliere quello di troppo.',
  },
  find: (ledger) => {
    const { Target, Indicatori } = ledger.model.tables;
    if (!Target || !Indicatori) return [];
    const mayBeStray = strayIndicators(ledger);
    return [...indicatorsByShare(ledger)].flatMap(([share, indicators]) => {
      const entry = ledger.objectiveByCode.get(share.objective);
      if (!entry || entry.objective.deleted) return [];
      const { targets } = entry;
      if (targets.length === 0 || targets.length === indicators.length) return [];
      if (mayBeStray(share, indicators, targets.length)) return [];
      return [
        {
          message: `L’obiettivo ${share.objective} ha ${countText(targets.length, 'target', 'target')}, ma la sua quota ${shareName(share)} ${indicators.length === 0 ? 'non ha indicatori' : `ha ${countText(indicators.length, 'indicatore', 'indicatori')}`}.`,
          ...placeAndOthers([placeOfShare(share, 'indicatorCount')], placeOfShareRow(share)),
          related: targets.map((target) => placeOfTarget(target, 'number')),
          seen: String(indicators.length),
          expected: String(targets.length),
        },
      ];
    });
  },
};
