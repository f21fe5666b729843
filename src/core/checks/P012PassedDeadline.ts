import type { Place } from '../diagnostics/finding';
import type { Model } from '../model/model';
import { EXPECTED_FIELDS } from '../inputs/yearFields';
import type { Check } from './check';
import { placeOfIndicator, placeOfTarget } from './support/places';

/** `entro il 31 dicembre 2019`: the year of a deadline, within its own sentence. */
const DEADLINE = /\bentro\b[^.;:]{0,40}?\b((?:19|20)\d\d)\b/i;

/** A text that says what a year is to bring, with the year. */
interface Aim {
  readonly text: string;
  readonly year: number | null;
  readonly place: () => Place;
}

/** What is expected of a year has a deadline in an earlier one: the text was left from last year. */
export const passedDeadline: Check = {
  kind: {
    code: 'P012',
    severity: 'avviso',
    title: 'Scadenza di un anno passato',
    action: 'Aggiornare il testo all’anno a cui si riferisce.',
  },
  find: ({ model }) =>
    aimsOf(model).flatMap(({ text, year, place }) => {
      const [words, deadline] = DEADLINE.exec(text) ?? [];
      if (words === undefined || year === null || Number(deadline) >= year) return [];
      const at = place();
      return [
        {
          message: `${at.key ?? ''}: «${at.column ?? ''}» è del ${year}, ma la scadenza è «${words}».`,
          place: at,
          seen: words,
          expected: String(year),
        },
      ];
    }),
};

function aimsOf({ entity, indicators, targets }: Model): Aim[] {
  return [
    ...targets.map((target) => ({
      text: target.description,
      year: target.year,
      place: () => placeOfTarget(target, 'description'),
    })),
    ...indicators.flatMap((indicator) =>
      EXPECTED_FIELDS.map((field, index) => ({
        text: indicator.expected[index] ?? '',
        year: entity.year === null ? null : entity.year - 2 + index,
        place: () => placeOfIndicator(indicator, field),
      })),
    ),
  ];
}
