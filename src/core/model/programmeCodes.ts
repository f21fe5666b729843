import { groupBy } from '../statements/groupBy';
import type { Programme } from './model';
import { knownCodes, type KnownCodes } from './reading/knownCodes';

/** The codes that a row may name a programme by. */
export interface ProgrammeCodes {
  readonly missions: KnownCodes;
  /** The programmes of a mission; of every mission where this one is not known. */
  readonly programmesOf: (mission: string) => KnownCodes;
}

/** The codes of the sheet `Programmi`. */
export function programmeCodes(programmes: readonly Programme[]): ProgrammeCodes {
  const all = knownCodes(() => programmes.map(({ programme }) => programme));
  const byMission = new Map(
    [...groupBy(programmes, ({ mission }) => mission)].map(([mission, ofMission]) => [
      mission,
      knownCodes(() => ofMission.map(({ programme }) => programme)),
    ]),
  );
  return {
    missions: knownCodes(() => byMission.keys()),
    programmesOf: (mission) => byMission.get(mission) ?? all,
  };
}
