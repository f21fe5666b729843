import type { RawTables } from '../inputs/rawTable';
import { writtenAnywhere } from './knownModelCodes';
import type { Programme } from './model';
import type { ReadingNotes } from './reading/column';
import { readTable } from './reading/table';

/** The rows of `Programmi`. */
export function parseProgrammes(tables: RawTables, notes: ReadingNotes): Programme[] {
  const missions = writtenAnywhere(tables, [
    ['Programmi', 'mission'],
    ['Quote', 'mission'],
    ['Obiettivi', 'mission'],
  ]);
  const programmes = writtenAnywhere(tables, [
    ['Programmi', 'programme'],
    ['Quote', 'programme'],
    ['Obiettivi', 'programme'],
  ]);
  return readTable(tables, 'Programmi', notes, ({ code, text, source }) => {
    const mission = code('mission', { defining: true });
    const missionName = text('missionName');
    const programme = code('programme', { defining: true });
    const programmeName = text('programmeName');
    const cofogDivision = text('cofogDivision');
    const cofogGroup = text('cofogGroup');
    return (row) => ({
      mission: mission(row, missions),
      missionName: missionName(row),
      programme: programme(row, programmes),
      programmeName: programmeName(row),
      cofogDivision: cofogDivision(row),
      cofogGroup: cofogGroup(row),
      source: source(row),
    });
  });
}
