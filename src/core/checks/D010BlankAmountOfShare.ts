import { listText } from '../diagnostics/listText';
import { AMOUNT_FIELDS } from '../inputs/definitions';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { shareName } from '../pira/shareName';

/** A share that gives some of its amounts and leaves blank another, in a column that other shares fill in. */
export const blankAmountOfShare: Check = {
  kind: {
    code: 'D010',
    severity: 'informazione',
    title: 'Importo mancante fra quelli della quota',
    action: 'Scrivere l’importo; scrivere 0 se è zero.',
  },
  find: ({ model, objectiveByCode }) => {
    const used = AMOUNT_FIELDS.filter((field) => model.shares.some(({ amounts }) => amounts[field] !== null));
    return model.shares.flatMap((share) => {
      const blank = used.filter((field) => share.amounts[field] === null);
      if (blank.length === 0 || blank.length === used.length) return [];
      if (objectiveByCode.get(share.objective)?.objective.deleted) return [];
      const [place, ...related] = blank.map((field) => placeOfShare(share, field));
      if (!place) return [];
      const names = [place, ...related].map(({ column }) => `«${column ?? ''}»`);
      return [
        {
          message: `${shareName(share)}: ${names.length === 1 ? 'manca' : 'mancano'} ${listText(names)}, mentre altri importi della quota ci sono.`,
          place,
          ...(related.length === 0 ? {} : { related }),
        },
      ];
    });
  },
};
