import type { FindingDetails } from '../diagnostics/kind';
import type { Indicator, Target } from '../model/model';
import { indicatorsByShare } from '../pira/indicatorsByShare';
import { comparedOf } from '../pira/outcome/compared';
import { outcomeOf } from '../pira/outcome/outcome';
import { thresholdText } from '../pira/outcome/threshold';
import type { Check } from './check';
import { contradict } from './support/contradict';
import { placeOfIndicator, placeOfTarget } from './support/places';

/** A target that is declared reached in full, while the figure of its indicator misses the one that was expected. */
export const resultAgainstExpected: Check = {
  kind: {
    code: 'Q013',
    severity: 'avviso',
    title: 'Target dichiarato raggiunto con il risultato atteso mancato',
    action: 'Controllare il risultato del target, quello dell’indicatore e il risultato atteso.',
  },
  find: (ledger) => {
    const indicatorsOf = indicatorsByShare(ledger);
    return ledger.objectives.flatMap(({ targets, shares }) => {
      const indicators = shares.flatMap(({ share }) => indicatorsOf.get(share) ?? []);
      return targets
        .filter(({ result }) => result.kind === 'percent' && result.percent >= 100)
        .flatMap((target) => missedBy(target, indicators));
    });
  },
};

/** Two percentages that differ are another finding (Q006). */
function missedBy(target: Target, indicators: readonly Indicator[]): FindingDetails[] {
  return indicators.flatMap((indicator) => {
    const { number, expected, results, unit } = indicator;
    const [, before, result] = results;
    const compared = comparedOf(expected[2], result, unit, before);
    if (number !== target.number || !compared || contradict(target.result, result)) return [];
    if (outcomeOf(expected[2], result, unit, before) !== 'missed') return [];
    const place = placeOfIndicator(indicator, 'result0');
    const threshold = thresholdText(compared.threshold);
    const awaited = compared.ofChange ? `${threshold}, il valore dell’anno prima` : threshold;
    return [
      {
        message: `Target ${target.number} dell’obiettivo ${target.objective}: il risultato è «${target.result.text}», ma l’indicatore ${place.key ?? ''} ha «${result.text}» dove era atteso ${awaited}.`,
        place: placeOfTarget(target, 'result'),
        related: [
          place,
          placeOfIndicator(indicator, 'expected0'),
          ...(compared.ofChange ? [placeOfIndicator(indicator, 'result1')] : []),
        ],
        seen: result.text,
        expected: threshold,
      },
    ];
  });
}
