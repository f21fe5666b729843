import type { Place } from '../diagnostics/finding';
import { placeOf, type Model } from '../model/model';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { projectCodes } from './support/projectCodes';
import { listText } from './support/texts';

/** A project whose code does not begin with its objective's: it is on the wrong row, or mistyped. */
export const projectOfOtherObjective: Check = {
  kind: {
    code: 'C006',
    severity: 'avviso',
    title: 'Progetto di un altro obiettivo',
    action: 'Correggere il codice del progetto, oppure spostarlo nella riga del suo obiettivo.',
  },
  find: ({ model }) =>
    projectLists(model).flatMap(({ objective, projects, place }) => {
      const strangers = projectCodes(projects).filter((code) => objective !== '' && !code.startsWith(objective));
      if (strangers.length === 0) return [];
      const verb = strangers.length === 1 ? 'Il progetto' : 'I progetti';
      return [
        {
          message: `${verb} ${listText(strangers)} ${strangers.length === 1 ? 'non comincia' : 'non cominciano'} con il codice dell’obiettivo ${objective}.`,
          place,
          seen: listText(strangers),
          expected: `${objective}…`,
        },
      ];
    }),
};

function projectLists(model: Model): { objective: string; projects: string; place: Place }[] {
  return [
    ...model.resources.map(({ objective, project, source }) => ({
      objective,
      projects: project,
      place: placeOf(source, 'project', objective),
    })),
    ...model.shares.map((share) => ({
      objective: share.objective,
      projects: share.projects,
      place: placeOfShare(share, 'projects'),
    })),
  ];
}
