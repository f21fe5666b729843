import type { FindingDetails } from '../diagnostics/kind';
import { listText } from '../diagnostics/listText';
import type { Indicator, Target } from '../model/model';
import type { Check } from './check';
import { indicatorsByShare } from '../pira/indicatorsByShare';
import { placeOfIndicator, placeOfTarget } from './support/places';
import { contradict } from './support/contradict';

/** The result of a target against that of the indicator with its number, in every share of the objective. */
export const targetResult: Check = {
  kind: {
    code: 'Q006',
    severity: 'avviso',
    title: 'Risultato del target diverso da quello dell’indicatore',
    action: 'Accertare il risultato conseguito e scriverlo uguale nei fogli Target e Indicatori.',
  },
  find: (ledger) => {
    const indicatorsOf = indicatorsByShare(ledger);
    return ledger.objectives.flatMap(({ targets, shares }) => {
      const indicators = shares.flatMap(({ share }) => indicatorsOf.get(share) ?? []);
      return targets.flatMap((target) => compareTarget(target, indicators));
    });
  },
};

function compareTarget(target: Target, indicators: readonly Indicator[]): FindingDetails[] {
  const contrary = indicators.filter(
    (indicator) => indicator.number === target.number && contradict(target.result, indicator.results[2]),
  );
  if (contrary.length === 0) return [];
  const results = [...new Set(contrary.map(({ results }) => results[2].text))];
  return [
    {
      message: `Target ${target.number} dell’obiettivo ${target.objective}: il risultato è «${target.result.text}», ${results.length === 1 ? 'quello dell’indicatore è' : 'quelli degli indicatori sono'} ${listText(results.map((result) => `«${result}»`))}.`,
      place: placeOfTarget(target, 'result'),
      related: contrary.map((indicator) => placeOfIndicator(indicator, 'result0')),
      seen: target.result.text,
      expected: listText(results),
    },
  ];
}
