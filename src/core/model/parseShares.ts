import type { RawTables } from '../inputs/rawTable';
import { writtenElsewhere } from './knownModelCodes';
import type { Share } from './model';
import type { ProgrammeCodes } from './programmeCodes';
import { amountsColumns } from './reading/amountsColumns';
import type { ReadingNotes } from './reading/column';
import type { KnownCodes } from './reading/knownCodes';
import { readTable } from './reading/table';

/** The rows of `Quote`. */
export function parseShares(
  tables: RawTables,
  notes: ReadingNotes,
  objectives: KnownCodes,
  programmes: ProgrammeCodes,
): Share[] {
  const known = writtenElsewhere(tables, ['Quote', 'code'], [['Indicatori', 'share']]);
  return readTable(tables, 'Quote', notes, (columns) => {
    const { code, text, amount } = columns;
    const shareCode = code('code', { required: false, defining: true });
    const objective = code('objective');
    const mission = code('mission');
    const programme = code('programme');
    const projects = text('projects');
    const title = text('title');
    const description = text('description');
    const span = text('span');
    const centre = text('centre');
    const ppm = columns.percent('percent');
    const amounts = amountsColumns(columns);
    const cashCurrent = amount('cashCurrent');
    const cashInvestments = amount('cashInvestments');
    const indicatorCount = columns.integer('indicatorCount', 'count');
    return (row) => {
      const ofMission = mission(row, programmes.missions);
      return {
        code: shareCode(row, known),
        objective: objective(row, objectives),
        mission: ofMission,
        programme: programme(row, programmes.programmesOf(ofMission)),
        projects: projects(row),
        title: title(row),
        description: description(row),
        span: span(row),
        centre: centre(row),
        ppm: ppm(row),
        amounts: amounts(row),
        cashCurrent: cashCurrent(row),
        cashInvestments: cashInvestments(row),
        indicatorCount: indicatorCount(row),
        source: columns.source(row),
      };
    };
  });
}
