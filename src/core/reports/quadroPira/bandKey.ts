import type { ProgrammeShares } from '../../pira/programmeShares';

/** What a row over the programmes of a band is called: `Programmi da 011-005, obiettivo 2`. */
export function bandKey([first]: readonly ProgrammeShares[], row: string): string {
  return `Programmi da ${first?.programme.mission ?? ''}-${first?.programme.programme ?? ''}, ${row}`;
}
