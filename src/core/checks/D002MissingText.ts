import type { Model } from '../model/model';
import { placeOf, type RowSource } from '../model/rowSource';
import type { Check } from './check';
import { numberedKey, rowName } from './support/rowName';

/** A text, or the year of a target, that a report prints, by its row. */
interface RequiredText {
  readonly source: RowSource;
  readonly field: string;
  readonly text: string;
  /** The business key of the row. */
  readonly key: string | undefined;
}

/** A blank where a text or a year must stand: the report would print an empty line. */
export const missingText: Check = {
  kind: {
    code: 'D002',
    severity: 'avviso',
    title: 'Dato obbligatorio mancante',
    action: 'Scrivere il dato che manca.',
  },
  find: ({ model }) =>
    requiredTexts(model)
      .filter(({ source, field, text }) => source.table.columns[field] && text.trim() === '')
      .map(({ source, field, key }) => {
        const place = placeOf(source, field, key);
        return { message: `${rowName(source, key)}: manca «${place.column ?? ''}».`, place };
      }),
};

function requiredTexts(model: Model): RequiredText[] {
  const row = (source: RowSource, key: string | undefined, texts: Readonly<Record<string, string>>): RequiredText[] =>
    Object.entries(texts).map(([field, text]) => ({ source, field, text, key }));
  return [
    ...model.areas.flatMap(({ source, code, name }) => row(source, code, { name })),
    ...model.programmes.flatMap(({ source, mission, programme, missionName, programmeName }) =>
      row(source, [mission, programme].filter((code) => code !== '').join('-'), { missionName, programmeName }),
    ),
    ...model.objectives.flatMap(({ source, code, title }) => row(source, code, { title })),
    ...model.targets.flatMap(({ source, objective, number, year, description, result }) =>
      row(source, numberedKey(objective, number), { year: String(year ?? ''), description, result: result.text }),
    ),
    ...model.indicators.flatMap(({ source, shareKey, number, title, kind }) =>
      row(source, numberedKey(shareKey, number), { title, kind }),
    ),
    ...model.context.flatMap(({ source, section, item }) => row(source, section || item, { section, item })),
    ...model.labour.flatMap(({ source, subject }) => row(source, undefined, { subject })),
    ...model.payments.flatMap(({ source, period }) => row(source, undefined, { period })),
  ];
}
