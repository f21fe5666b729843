import { placeOf } from '../model/model';
import type { Check } from './check';
import { inResourceSheets } from './support/resourceSheets';

/** An active objective without a row of resources: its boxes would be blank. */
export const objectiveWithoutResources: Check = {
  kind: {
    code: 'D004',
    severity: 'avviso',
    title: 'Obiettivo senza risorse',
    action: 'Aggiungere la riga dell’obiettivo nel foglio delle risorse, con zero dove non ci sono importi.',
  },
  find: ({ model, objectives }) =>
    // Where there are no resources at all, the sheet that is missing or empty is the finding.
    (model.resources.length === 0 ? [] : objectives)
      .filter(({ objective, resources }) => !objective.deleted && resources.length === 0)
      .map(({ objective: { code, source } }) => ({
        message: `L’obiettivo ${code} non ha una riga di risorse.`,
        place: placeOf(source, 'code', code),
        action: `Aggiungere la riga dell’obiettivo ${inResourceSheets(model)}, con zero dove non ci sono importi.`,
      })),
};
