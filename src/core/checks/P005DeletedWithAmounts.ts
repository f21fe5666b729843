import type { Place } from '../diagnostics/finding';
import { AMOUNT_FIELDS } from '../inputs/definitions';
import { placeOf } from '../model/rowSource';
import type { ObjectiveLedger } from '../statements/ledger';
import type { Check } from './check';
import { placeAndOthers, placeOfAmount, placeOfShare } from './support/places';

/** An objective marked as deleted that still has amounts: they are in the totals all the same. */
export const deletedWithAmounts: Check = {
  kind: {
    code: 'P005',
    severity: 'avviso',
    title: 'Obiettivo eliminato con importi',
    action: 'Spostare gli importi sull’obiettivo giusto, oppure correggere lo stato dell’obiettivo.',
  },
  find: ({ objectives }) =>
    objectives.flatMap((entry) => {
      const { objective } = entry;
      const places = objective.deleted ? placesWithAmounts(entry) : [];
      if (places.length === 0) return [];
      return [
        {
          message: `L’obiettivo ${objective.code} è eliminato, ma ha ancora importi diversi da zero.`,
          ...placeAndOthers(places, placeOf(objective.source, 'code', objective.code)),
        },
      ];
    }),
};

function placesWithAmounts({ resources, shares }: ObjectiveLedger): Place[] {
  return AMOUNT_FIELDS.flatMap((field) => [
    ...resources.filter(({ amounts }) => (amounts[field] ?? 0) !== 0).map((resource) => placeOfAmount(resource, field)),
    ...shares.filter(({ share }) => (share.amounts[field] ?? 0) !== 0).map(({ share }) => placeOfShare(share, field)),
  ]);
}
