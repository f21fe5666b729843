import { placeOf } from '../model/rowSource';
import type { Check } from './check';
import { inResourceSheets } from './support/resourceSheets';
import { strayRows } from './support/strayRows';

/** An active objective without a row of resources: its boxes would be blank. */
export const objectiveWithoutResources: Check = {
  kind: {
    code: 'D004',
    severity: 'avviso',
    title: 'Obiettivo senza risorse',
    action: 'Aggiungere la riga dell’obiettivo nel foglio delle risorse, con zero dove non ci sono importi.',
  },
  find: (ledger) => {
    const { model, objectives } = ledger;
    const mayHaveSome = strayRows(ledger);
    // Where there are no resources at all, the sheet that is missing or empty is the finding.
    return (model.resources.length === 0 ? [] : objectives)
      .filter((entry) => !entry.objective.deleted && entry.resources.length === 0 && !mayHaveSome(entry))
      .map(({ objective: { code, source } }) => ({
        message: `L’obiettivo ${code} non ha una riga di risorse.`,
        place: placeOf(source, 'code', code),
        action: `Aggiungere la riga dell’obiettivo ${inResourceSheets(model)}, con zero dove non ci sono importi.`,
      }));
  },
};
