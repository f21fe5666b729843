import type { Check } from './check';
import { placeOfShare } from './support/places';
import { piraCodeParts } from '../pira/piraCode';

/** A PIRA code that names a mission or a programme other than its row's. */
export const piraCodeOfOtherProgramme: Check = {
  kind: {
    code: 'C009',
    severity: 'avviso',
    title: 'Codice PIRA di un altro programma',
    action: 'Correggere il codice, oppure la missione e il programma della riga.',
  },
  find: ({ model }) =>
    model.shares.flatMap((share) => {
      const { code, mission, programme } = share;
      const parts = piraCodeParts(code);
      if (!parts || (parts.mission === mission && parts.programme === programme)) return [];
      return [
        {
          message: `Il codice ${code} è del programma ${parts.mission}-${parts.programme}, la riga del programma ${mission}-${programme}.`,
          place: placeOfShare(share, 'code'),
          related: [placeOfShare(share, 'mission'), placeOfShare(share, 'programme')],
          seen: code,
          expected: `${mission}-${programme}-${parts.number}`,
        },
      ];
    }),
};
