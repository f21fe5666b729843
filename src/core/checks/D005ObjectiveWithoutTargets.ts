import { placeOf } from '../model/rowSource';
import type { Check } from './check';

/** An active objective without targets, in a workbook that has the sheet for them. */
export const objectiveWithoutTargets: Check = {
  kind: {
    code: 'D005',
    severity: 'informazione',
    title: 'Obiettivo senza target',
    action: 'Aggiungere i target dell’obiettivo nel foglio Target.',
  },
  find: ({ model, objectives }) =>
    model.tables.Target
      ? objectives
          .filter(({ objective, targets }) => !objective.deleted && targets.length === 0)
          .map(({ objective: { code, source } }) => ({
            message: `L’obiettivo ${code} non ha target.`,
            place: placeOf(source, 'code', code),
          }))
      : [],
};
