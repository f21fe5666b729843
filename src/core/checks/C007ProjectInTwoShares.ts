import type { FindingDetails } from '../diagnostics/kind';
import type { Share } from '../model/model';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { projectCodes } from '../pira/projectCodes';
import { shareName } from '../pira/shareName';

/** A project listed in two shares, whose spending would count in both programmes; or twice in one. */
export const projectInTwoShares: Check = {
  kind: {
    code: 'C007',
    severity: 'avviso',
    title: 'Progetto in due quote',
    action: 'Lasciare il progetto nella sola quota in cui ricade la sua spesa.',
  },
  find: ({ model }) => {
    const first = new Map<string, Share>();
    return model.shares.flatMap((share) => [
      ...repeatedIn(share),
      ...[...new Set(projectCodes(share.projects))].flatMap((code) => {
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
    ]);
  },
};

/** A project that stands twice in one cell: another may have been meant. */
function repeatedIn(share: Share): FindingDetails[] {
  const codes = projectCodes(share.projects);
  const repeated = [...new Set(codes.filter((code, index) => codes.indexOf(code) < index))];
  return repeated.map((code) => ({
    message: `Il progetto ${code} è scritto più volte nella quota ${shareName(share)}.`,
    place: placeOfShare(share, 'projects'),
    seen: share.projects,
    action: 'Scrivere il progetto una volta sola, oppure il codice che s’intendeva.',
  }));
}
