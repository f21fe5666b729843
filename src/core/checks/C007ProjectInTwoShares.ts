import type { Share } from '../model/model';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { projectCodes } from '../pira/projectCodes';
import { shareName } from '../pira/shareName';

/** A project listed in two shares: its spending would count in both programmes. */
export const projectInTwoShares: Check = {
  kind: {
    code: 'C007',
    severity: 'avviso',
    title: 'Progetto in due quote',
    action: 'Lasciare il progetto nella sola quota in cui ricade la sua spesa.',
  },
  find: ({ model }) => {
    const first = new Map<string, Share>();
    return model.shares.flatMap((share) =>
      [...new Set(projectCodes(share.projects))].flatMap((code) => {
        const earlier = first.get(code);
        if (!earlier) {
          first.set(code, share);
          return [];
        }
        return [
          {
            message: `Il progetto ${code} è già nella quota ${shareName(earlier)}, alla riga ${earlier.source.row}.`,
            place: placeOfShare(share, 'projects'),
            related: [placeOfShare(earlier, 'projects')],
            seen: code,
          },
        ];
      }),
    );
  },
};
