import type { FindingDetails } from '../diagnostics/kind';
import type { Place } from '../diagnostics/finding';
import { placeOf } from '../model/model';
import type { Check } from './check';
import { placeOfAmount } from './support/places';

/** A blank where an amount must stand. It adds as zero and prints as blank, which a reader cannot tell from zero. */
export const missingAmount: Check = {
  kind: {
    code: 'D001',
    severity: 'avviso',
    title: 'Importo obbligatorio mancante',
    action: 'Scrivere l’importo; scrivere 0 se è zero.',
  },
  find: ({ model, objectiveByCode }) => [
    ...model.resources
      .filter(({ objective }) => !objectiveByCode.get(objective)?.objective.deleted)
      .flatMap((resource) =>
        resource.fields
          .filter((field) => resource.amounts[field] === null)
          .map((field) => missing(placeOfAmount(resource, field))),
      ),
    ...model.labour.flatMap(({ subject, previous, current, source }) => [
      ...(previous === null ? [missing(placeOf(source, 'cost1', subject))] : []),
      ...(current === null ? [missing(placeOf(source, 'cost0', subject))] : []),
    ]),
    ...model.payments
      .filter(({ days }) => days === null)
      .map(({ period, source }) => missing(placeOf(source, 'days', period))),
  ],
};

function missing(place: Place): FindingDetails {
  return { message: `${place.key ?? ''}: manca «${place.column ?? ''}».`, place };
}
