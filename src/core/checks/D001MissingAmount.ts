import { placeOf, type RowSource } from '../model/model';
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
    blankAmounts(ledger).flatMap(({ source, field, key }) => {
      const place = placeOf(source, field, key);
      return place.cell === undefined
        ? []
        : [{ message: `${rowName(source, key)}: manca «${place.column ?? ''}».`, place }];
    }),
};

/** An amount that is blank, or whose column is missing altogether, which the reader reports. */
interface BlankAmount {
  readonly source: RowSource;
  readonly field: string;
  readonly key: string;
}

function blankAmounts({ model, objectiveByCode }: Ledger): BlankAmount[] {
  return [
    ...model.resources
      .filter(({ objective }) => !objectiveByCode.get(objective)?.objective.deleted)
      .flatMap(({ objective: key, amounts, fields, source }) =>
        fields.filter((field) => amounts[field] === null).map((field) => ({ source, field, key })),
      ),
    ...model.labour.flatMap(({ subject: key, previous, current, source }) => [
      ...(previous === null ? [{ source, field: 'cost1', key }] : []),
      ...(current === null ? [{ source, field: 'cost0', key }] : []),
    ]),
    ...model.payments
      .filter(({ days }) => days === null)
      .map(({ period: key, source }) => ({ source, field: 'days', key })),
  ];
}
