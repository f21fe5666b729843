import type { LooseRow } from '../../layout/flowUnder';
import type { Share } from '../../model/model';
import type { ProgrammeShares } from '../../pira/programmeShares';
import { bannerOf } from './rows';

/** What every page of a card says first: mission, programme, and the objective by its code, given or proposed. */
export function cardHead(
  { mission, missionName, programme, programmeName }: ProgrammeShares['programme'],
  share: Share,
  proposed: string | undefined,
  continued: boolean,
): LooseRow[] {
  const code = proposed === undefined ? share.code : `${proposed} (codice proposto)`;
  const objective = `OBIETTIVO ${code} – obiettivo strategico ${share.objective}${continued ? ' (segue)' : ''}`;
  return [
    bannerOf(named(`MISSIONE ${mission}`, missionName), 'area'),
    bannerOf(named(`PROGRAMMA ${programme}`, programmeName), 'section'),
    { ...bannerOf(objective, 'group'), ...(continued ? {} : { key: cardKey(share) }) },
  ];
}

/** The key of a card among the lines of the sheet. */
export function cardKey({ code, objective, mission, programme }: Share): string {
  return code === '' ? `Scheda dell’obiettivo ${objective} in ${mission}-${programme}` : `Scheda ${code}`;
}

function named(code: string, name: string): string {
  return name === '' ? code : `${code} – ${name}`;
}
