import type { Indicator } from '../model/model';
import type { Result } from '../model/result';
import { isKnown, measureOf, PERCENT } from '../pira/outcome/measure';
import { RESULT_FIELDS } from '../inputs/yearFields';
import type { Check } from './check';
import { placeOfIndicator } from './support/places';

/** Results that are no figures of the unit that the indicator declares: a percentage where a number is counted. */
export const unitOfResult: Check = {
  kind: {
    code: 'P011',
    severity: 'avviso',
    title: 'Risultati in un’altra unità di misura',
    action: 'Correggere l’unità di misura (o l’algoritmo di calcolo) dell’indicatore, oppure i suoi risultati.',
  },
  find: ({ model }) =>
    model.indicators.flatMap((indicator) => {
      const declared = declaredUnit(indicator);
      const fields = RESULT_FIELDS.filter((_, year) => {
        const result = indicator.results[year];
        return result !== undefined && declared !== undefined && isOfAnother(result, declared.isPercent);
      });
      const last = fields.at(-1);
      if (!declared || !last) return [];
      const place = placeOfIndicator(indicator, last);
      const seen = indicator.results[RESULT_FIELDS.indexOf(last)]?.text ?? '';
      return [
        {
          message: `${place.key ?? ''}: «${place.column ?? ''}» è «${seen}», ma l’indicatore si misura in «${declared.words}».`,
          place,
          related: [
            ...fields.filter((field) => field !== last).map((field) => placeOfIndicator(indicator, field)),
            placeOfIndicator(indicator, declared.field),
          ],
          seen,
          expected: declared.words,
        },
      ];
    }),
};

interface DeclaredUnit {
  readonly isPercent: boolean;
  /** As the user writes it, and the column where. */
  readonly words: string;
  readonly field: 'unit' | 'algorithm';
}

/** `sì/no`: what is done or not, of which there is no percentage. */
const YES_OR_NO = /^\s*s[iì]['’]?\s*[/o-]\s*no\s*$/i;

/** The unit where its words are known; else the algorithm's, where that is a percentage of something, or a yes or no. */
function declaredUnit({ unit, algorithm }: Indicator): DeclaredUnit | undefined {
  const measure = measureOf(unit);
  if (measure === PERCENT) return { isPercent: true, words: unit, field: 'unit' };
  if (measure !== undefined && isKnown(measure)) return { isPercent: false, words: unit, field: 'unit' };
  if (/^\s*(%|percentuale)/i.test(algorithm)) return { isPercent: true, words: algorithm, field: 'algorithm' };
  if (YES_OR_NO.test(algorithm)) return { isPercent: false, words: algorithm, field: 'algorithm' };
  return undefined;
}

/** A text that holds the sign is given the benefit of the doubt; so is a bare number, which may be meant as one. */
function isOfAnother(result: Result, isPercent: boolean): boolean {
  if (result.kind === 'percent') return !isPercent;
  return isPercent && result.kind === 'text' && !result.text.includes(PERCENT);
}
