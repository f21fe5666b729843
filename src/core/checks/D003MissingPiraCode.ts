import { proposedCodes } from '../pira/proposedCodes';
import type { Check } from './check';
import { placeAndOthers, placeOfShare, placeOfShareRow } from './support/places';

/** A share without a PIRA code; a free one of its programme is proposed, in the order of the sheet. */
export const missingPiraCode: Check = {
  kind: {
    code: 'D003',
    severity: 'informazione',
    title: 'Quota senza codice PIRA',
    action: 'Scrivere nella colonna Codice il codice che la quota ha nel PIRA; se non ne ha, quello indicato.',
  },
  find: ({ model }) =>
    [...proposedCodes(model.shares)].map(([share, code]) => ({
      message: `La quota dell’obiettivo ${share.objective} nel programma ${share.mission}-${share.programme} non ha un codice; un codice libero è ${code}.`,
      ...placeAndOthers([placeOfShare(share, 'code')], placeOfShareRow(share)),
      expected: code,
    })),
};
