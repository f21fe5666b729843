import type { FindingDetails } from '../diagnostics/kind';
import { listText } from '../diagnostics/listText';
import { headerForYear, inputDefinition } from '../inputs/definitions';
import type { Indicator, Model } from '../model/model';
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

/** Without these columns no card says what was expected and what came of it. */
const OF_THE_YEAR = ['expected0', 'result0'];

/** An indicator that lacks a part of its definition, in a sheet that has the column for it; a sheet without those of the year. */
export const indicatorDefinition: Check = {
  kind: {
    code: 'D006',
    severity: 'informazione',
    title: 'Indicatore con la scheda incompleta',
    action: 'Completare la scheda dell’indicatore.',
  },
  find: ({ model }) => [
    ...columnsOfTheYear(model),
    ...model.indicators.flatMap((indicator) =>
      Object.entries(PARTS)
        .filter(([field, textOf]) => indicator.source.table.columns[field] && textOf(indicator).trim() === '')
        .map(([field]) => {
          const place = placeOfIndicator(indicator, field);
          return { message: `${rowName(indicator.source, place.key)}: manca «${place.column ?? ''}».`, place };
        }),
    ),
  ],
};

function columnsOfTheYear({ indicators, entity, tables }: Model): FindingDetails[] {
  const source = tables.Indicatori;
  const { year } = entity;
  if (!source || year === null || indicators.length === 0) return [];
  const missing = inputDefinition('Indicatori')
    .columns.filter(({ id }) => OF_THE_YEAR.includes(id) && !source.columns[id])
    .map(({ header }) => `«${headerForYear(header, year)}»`);
  if (missing.length === 0) return [];
  const columns = `${missing.length === 1 ? 'la colonna' : 'le colonne'} ${listText(missing)}`;
  return [
    {
      severity: 'avviso',
      message: `${source.sheet}: ${missing.length === 1 ? 'manca' : 'mancano'} ${columns}: le schede non dicono che cosa era atteso nell’esercizio e che cosa è stato conseguito.`,
      place: { sheet: source.sheet, ...(source.table === undefined ? {} : { table: source.table }) },
      action: `Aggiungere al foglio ${source.sheet} ${columns}, con l’anno nel titolo.`,
    },
  ];
}
