import { programmeKey } from '../statements/programmeKey';
import type { Check } from './check';
import { placeAndOthers, placeOfShare, placeOfShareRow } from './support/places';
import { piraCodeParts } from './support/piraCode';

/** A share without a PIRA code; the next free one of its programme is proposed, in the order of the sheet. */
export const missingPiraCode: Check = {
  kind: {
    code: 'D003',
    severity: 'avviso',
    title: 'Quota senza codice PIRA',
    action: 'Scrivere il codice nella colonna Codice: quello proposto è il primo libero del programma.',
  },
  find: ({ model }) => {
    const last = new Map<string, number>();
    for (const { code } of model.shares) {
      const parts = piraCodeParts(code);
      if (!parts) continue;
      last.set(programmeKey(parts), Math.max(Number(parts.number), last.get(programmeKey(parts)) ?? 0));
    }
    return model.shares.flatMap((share) => {
      if (share.code !== '' || share.mission === '' || share.programme === '') return [];
      const number = (last.get(programmeKey(share)) ?? 0) + 1;
      last.set(programmeKey(share), number);
      return [
        {
          message: `La quota dell’obiettivo ${share.objective} nel programma ${share.mission}-${share.programme} non ha un codice.`,
          ...placeAndOthers([placeOfShare(share, 'code')], placeOfShareRow(share)),
          expected: `${share.mission}-${share.programme}-${String(number).padStart(3, '0')}`,
        },
      ];
    });
  },
};
