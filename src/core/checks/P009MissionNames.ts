import type { Programme } from '../model/model';
import { placeOf } from '../model/rowSource';
import type { Check } from './check';

/** A mission under two names: the reports print the first. */
export const missionNames: Check = {
  kind: {
    code: 'P009',
    severity: 'avviso',
    title: 'Missione con due denominazioni',
    action: 'Scrivere la stessa denominazione in ogni riga della missione.',
  },
  find: ({ model }) => {
    const first = new Map<string, Programme>();
    return model.programmes.flatMap((programme) => {
      const { mission, missionName, source } = programme;
      if (mission === '' || missionName.trim() === '') return [];
      const earlier = first.get(mission);
      if (!earlier) first.set(mission, programme);
      if (!earlier || fold(earlier.missionName) === fold(missionName)) return [];
      return [
        {
          message: `La missione ${mission} si chiama «${missionName}», ma alla riga ${earlier.source.row} «${earlier.missionName}»: i prospetti stampano questa.`,
          place: placeOf(source, 'missionName', mission),
          related: [placeOf(earlier.source, 'missionName', mission)],
          seen: missionName,
          expected: earlier.missionName,
        },
      ];
    });
  },
};

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
