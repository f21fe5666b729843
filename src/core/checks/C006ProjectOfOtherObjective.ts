import type { Place } from '../diagnostics/finding';
import type { FindingDetails } from '../diagnostics/kind';
import { listText } from '../diagnostics/listText';
import { placeOf } from '../model/rowSource';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { projectCodes } from '../pira/projectCodes';

/** A project whose code does not begin with its objective's: it is on the wrong row, or mistyped. */
export const projectOfOtherObjective: Check = {
  kind: {
    code: 'C006',
    severity: 'avviso',
    title: 'Progetto di un altro obiettivo',
    action: 'Correggere il codice del progetto, oppure spostarlo nella riga del suo obiettivo.',
  },
  find: ({ model }) => [
    ...model.resources.flatMap(({ objective, project, source }) =>
      strangersOf(objective, project, () => placeOf(source, 'project', objective)),
    ),
    ...model.shares.flatMap((share) =>
      strangersOf(share.objective, share.projects, () => placeOfShare(share, 'projects')),
    ),
  ],
};

function strangersOf(objective: string, projects: string, place: () => Place): FindingDetails[] {
  const strangers = projectCodes(projects).filter((code) => objective !== '' && !code.startsWith(objective));
  if (strangers.length === 0) return [];
  const [subject, verb] = strangers.length === 1 ? ['Il progetto', 'non comincia'] : ['I progetti', 'non cominciano'];
  return [
    {
      message: `${subject} ${listText(strangers)} ${verb} con il codice dell’obiettivo ${objective}.`,
      place: place(),
      seen: listText(strangers),
      expected: `${objective}…`,
    },
  ];
}
