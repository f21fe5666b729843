import type { FindingDetails } from '../diagnostics/kind';
import { EXPECTED_FIELDS, RESULT_FIELDS } from '../inputs/yearFields';
import type { Indicator } from '../model/model';
import { thresholdOf, thresholdText } from '../pira/outcome/threshold';
import { repeatedIndicators } from '../pira/repeatedIndicators';
import type { Check } from './check';
import { contradict } from './support/contradict';
import { placeOfIndicator } from './support/places';

/** An indicator that several shares of an objective repeat, with results, or expected ones, that cannot both hold. */
export const sameIndicatorResults: Check = {
  kind: {
    code: 'Q012',
    severity: 'avviso',
    title: 'Due risultati per lo stesso indicatore',
    action: 'Accertare il risultato, atteso o conseguito, e scriverlo uguale in tutte le quote dell’obiettivo.',
  },
  find: (ledger) =>
    [...repeatedIndicators(ledger)].flatMap(([indicator, earlier]) => [
      ...EXPECTED_FIELDS.flatMap((field, year) => {
        const [own = '', other = ''] = [indicator.expected[year], earlier.expected[year]];
        return setsOther(own, other) ? [differing(field, indicator, own, earlier, other)] : [];
      }),
      ...RESULT_FIELDS.flatMap((field, year) => {
        const [own, other] = [indicator.results[year], earlier.results[year]];
        return own && other && contradict(own, other)
          ? [differing(field, indicator, own.text, earlier, other.text)]
          : [];
      }),
    ]),
};

/** Two expected results that differ: in their figure where both set one, else in their words. A blank says nothing. */
function setsOther(own: string, other: string): boolean {
  const [figure, otherFigure] = [thresholdOf(own), thresholdOf(other)];
  if (figure && otherFigure) return thresholdText(figure) !== thresholdText(otherFigure);
  const words = (text: string): string =>
    text
      .replace(/[^\p{L}\d%]+/gu, ' ')
      .trim()
      .toLowerCase();
  return words(own) !== '' && words(other) !== '' && words(own) !== words(other);
}

function differing(
  field: string,
  indicator: Indicator,
  own: string,
  earlier: Indicator,
  other: string,
): FindingDetails {
  const [place, there] = [placeOfIndicator(indicator, field), placeOfIndicator(earlier, field)];
  return {
    message: `${place.key ?? ''}: «${place.column ?? ''}» è «${own}», ma per lo stesso indicatore ${there.key ?? ''} dice «${other}».`,
    place,
    related: [there],
    seen: own,
    expected: other,
  };
}
