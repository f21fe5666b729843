import type { LooseRow } from '../../layout/flowUnder';
import type { ProgrammeShares } from '../../pira/programmeShares';
import { text } from '../cells';
import { bandKey } from './bandKey';
import { bandRow } from './bandRow';

/** What heads the programmes of a band on each page: their missions, then themselves. */
export function bandHead(band: readonly ProgrammeShares[]): LooseRow[] {
  return [
    bandRow(
      bandKey(band, 'missione'),
      'Missione',
      'heading',
      band.map(({ programme }) => [text(programme.mission, 'heading'), text(programme.missionName, 'heading')]),
    ),
    bandRow(
      bandKey(band, 'programma'),
      'Programma',
      'subtotalLabel',
      band.map(({ programme }) => [
        text(programme.programme, 'subtotalCentred'),
        text(programme.programmeName, 'subtotalLabel'),
      ]),
    ),
  ];
}
