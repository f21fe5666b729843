import type { Share } from '../model/model';
import type { Check } from './check';
import { placeOfShare } from './support/places';

/**
 * What the plan must say of an objective, by column: title and description, span, centre of responsibility. Source: DPCM
 * 18 September 2012, art. 3, c. 2, and art. 4.
 */
const PARTS: Readonly<Record<string, (share: Share) => string>> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  span: ({ span }) => span,
  centre: ({ centre }) => centre,
};

/** A share that lacks a part of its card, in a sheet that has the column for it. */
export const shareDefinition: Check = {
  kind: {
    code: 'D008',
    severity: 'informazione',
    title: 'Quota con la scheda incompleta',
    action: 'Completare la scheda dell’obiettivo nel foglio Quote.',
  },
  find: ({ model, objectiveByCode }) =>
    model.shares.flatMap((share) => {
      const objective = objectiveByCode.get(share.objective)?.objective;
      return Object.entries(PARTS)
        .filter(([field, textOf]) => share.source.table.columns[field] && textOf(share).trim() === '')
        .filter(([field]) => (field === 'description' || field === 'title' ? !objective?.[field] : true))
        .map(([field]) => {
          const place = placeOfShare(share, field);
          return { message: `${place.key ?? ''}: manca «${place.column ?? ''}».`, place };
        });
    }),
};
