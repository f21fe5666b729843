import { placeOf, type RowSource } from '../model/rowSource';
import type { Ledger } from '../statements/ledger';
import type { Check } from './check';
import { rowName } from './support/rowName';

/** A blank where an amount must stand. It adds as zero and prints as blank, which a reader cannot tell from zero. */
export const missingAmount: Check = {
  kind: {
    code: 'D001',
    severity: 'avviso',
    title: 'Importo obbligatorio mancante',
    action: 'Scrivere l’importo; scrivere 0 se è zero.',
  },
  find: (ledger) =>
    blankAmounts(ledger).flatMap(({ source, fields, key, all }) => {
      const places = fields.map((field) => placeOf(source, field, key)).filter(({ cell }) => cell !== undefined);
      const [first, ...others] = places;
      if (first && all && others.length > 0) {
        return [{ message: `${rowName(source, key)}: mancano tutti gli importi.`, place: first, related: others }];
      }
      return places.map((place) => ({ message: `${rowName(source, key)}: manca «${place.column ?? ''}».`, place }));
    }),
};

/** The amounts of a row that are blank, or whose column is missing altogether, which the reader reports. */
interface BlankAmounts {
  readonly source: RowSource;
  readonly fields: readonly string[];
  readonly key: string;
  /** True where the row has no other amounts. */
  readonly all: boolean;
}

function blankAmounts({ model, objectiveByCode }: Ledger): BlankAmounts[] {
  return [
    ...model.resources
      .filter(({ objective }) => !objectiveByCode.get(objective)?.objective.deleted)
      .map(({ objective: key, amounts, fields, source }) => {
        const blank = fields.filter((field) => amounts[field] === null);
        return { source, fields: blank, key, all: blank.length === fields.length };
      }),
    ...model.labour.map(({ subject: key, previous, current, source }) => ({
      source,
      fields: [...(previous === null ? ['cost1'] : []), ...(current === null ? ['cost0'] : [])],
      key,
      all: previous === null && current === null,
    })),
    ...model.payments
      .filter(({ days }) => days === null)
      .map(({ period: key, source }) => ({ source, fields: ['days'], key, all: false })),
  ];
}
