import type { Share } from '../model/model';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { shareName } from '../pira/shareName';

/** Shorter texts may well be the same by chance. */
const SHORTEST = 80;

/** The description of a share that repeats, word for word, that of another objective: a copy left in place. */
export const repeatedDescription: Check = {
  kind: {
    code: 'P006',
    severity: 'avviso',
    title: 'Descrizione di un altro obiettivo',
    action: 'Scrivere la descrizione propria della quota.',
  },
  find: ({ model }) => {
    const first = new Map<string, Share>();
    return model.shares.flatMap((share) => {
      const words = share.description.trim().replace(/\s+/g, ' ').toLowerCase();
      if (words.length < SHORTEST) return [];
      const earlier = first.get(words);
      if (!earlier) first.set(words, share);
      if (!earlier || earlier.objective === share.objective) return [];
      return [
        {
          message: `La descrizione della quota ${shareName(share)}, dell’obiettivo ${share.objective}, ripete parola per parola quella della quota ${shareName(earlier)}, dell’obiettivo ${earlier.objective}.`,
          place: placeOfShare(share, 'description'),
          related: [placeOfShare(earlier, 'description')],
        },
      ];
    });
  },
};
