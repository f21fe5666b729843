import { INVALID_STATE } from '../diagnostics/kinds/types';
import { sameName } from '../inputs/names';
import type { RawRow, RawTables } from '../inputs/rawTable';
import { writtenElsewhere } from './knownModelCodes';
import type { Area, Objective } from './model';
import type { ProgrammeCodes } from './programmeCodes';
import { cellText } from './reading/cellText';
import { contentOf, report, type Column, type ReadingNotes } from './reading/column';
import { knownCodes } from './reading/knownCodes';
import { readTable } from './reading/table';

/** The rows of `Obiettivi`. */
export function parseObjectives(
  tables: RawTables,
  notes: ReadingNotes,
  areas: readonly Area[],
  programmes: ProgrammeCodes,
): Objective[] {
  const known = writtenElsewhere(
    tables,
    ['Obiettivi', 'code'],
    (['Risorse', 'Proventi', 'Oneri', 'Investimenti', 'Quote', 'Target'] as const).map((input) => [input, 'objective']),
  );
  const knownAreas = knownCodes(() => areas.map(({ code }) => code));
  return readTable(tables, 'Obiettivi', notes, ({ code, text, source, column }) => {
    const objectiveCode = code('code', { defining: true });
    const area = code('area');
    const group = text('group');
    const title = text('title');
    const description = text('description');
    const state = column('state');
    const act = text('act');
    const mission = code('mission', { required: false });
    const programme = code('programme', { required: false });
    return (row) => {
      const ofMission = mission(row, programmes.missions);
      return {
        code: objectiveCode(row, known),
        area: area(row, knownAreas),
        group: group(row),
        title: title(row),
        description: description(row),
        deleted: isDeleted(state, row),
        act: act(row),
        mission: ofMission,
        programme: programme(row, programmes.programmesOf(ofMission)),
        source: source(row),
      };
    };
  });
}

/** A blank state is that of an objective in force. */
function isDeleted(column: Column, row: RawRow): boolean {
  const cell = contentOf(column, row);
  if (cell === null) return false;
  const state = cellText(cell);
  if (sameName(state, 'Eliminato')) return true;
  if (!sameName(state, 'Attivo')) {
    report(column, row, INVALID_STATE, `«${state}» non è uno stato`, { expected: 'Attivo o Eliminato' });
  }
  return false;
}
