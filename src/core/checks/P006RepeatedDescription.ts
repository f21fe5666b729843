import type { Check } from './check';
import { placeOfShare } from './support/places';
import { repeatedTexts } from './support/repeatedTexts';
import { shareName } from '../pira/shareName';

/** The description of a share that repeats, word for word, that of another objective: a copy left in place. */
export const repeatedDescription: Check = {
  kind: {
    code: 'P006',
    severity: 'avviso',
    title: 'Descrizione di un altro obiettivo',
    action: 'Scrivere la descrizione propria della quota.',
  },
  find: ({ model }) => {
    const told = model.shares.map((share) => ({ text: share.description, objective: share.objective, share }));
    return repeatedTexts(told).map(([{ share }, { share: earlier }]) => ({
      message: `La descrizione della quota ${shareName(share)}, dell’obiettivo ${share.objective}, ripete parola per parola quella della quota ${shareName(earlier)}, dell’obiettivo ${earlier.objective}.`,
      place: placeOfShare(share, 'description'),
      related: [placeOfShare(earlier, 'description')],
    }));
  },
};
