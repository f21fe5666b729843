import type { Indicator } from '../model/model';
import type { Check } from './check';
import { placeOfIndicator } from './support/places';
import { rowName } from './support/rowName';

/**
 * What the plan must say of an indicator besides its kind, by column: technical definition and unit, source, algorithm,
 * expected and observed value. Source: DPCM 18 settembre 2012, art. 3, c. 3.
 */
const PARTS: Readonly<Record<string, (indicator: Indicator) => string>> = {
  measures: ({ measures }) => measures,
  unit: ({ unit }) => unit,
  algorithm: ({ algorithm }) => algorithm,
  origin: ({ origin }) => origin,
  expected0: ({ expected }) => expected[2],
  result0: ({ results }) => results[2].text,
};

/** An indicator that lacks a part of its definition, in a sheet that has the column for it. */
export const indicatorDefinition: Check = {
  kind: {
    code: 'D006',
    severity: 'informazione',
    title: 'Indicatore con la scheda incompleta',
    action: 'Completare la scheda dell’indicatore.',
  },
  find: ({ model }) =>
    model.indicators.flatMap((indicator) =>
      Object.entries(PARTS)
        .filter(([field, textOf]) => indicator.source.table.columns[field] && textOf(indicator).trim() === '')
        .map(([field]) => {
          const place = placeOfIndicator(indicator, field);
          return { message: `${rowName(indicator.source, place.key)}: manca «${place.column ?? ''}».`, place };
        }),
    ),
};
