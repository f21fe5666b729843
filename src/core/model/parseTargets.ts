import type { RawTables } from '../inputs/rawTable';
import type { Target } from './model';
import type { ReadingNotes } from './reading/column';
import type { KnownCodes } from './reading/knownCodes';
import { readTable } from './reading/table';

/** The rows of `Target`. */
export function parseTargets(tables: RawTables, notes: ReadingNotes, objectives: KnownCodes): Target[] {
  return readTable(tables, 'Target', notes, ({ code, integer, year, text, result, source }) => {
    const objective = code('objective');
    const number = integer('number', 'ordinal');
    const ofYear = year('year');
    const description = text('description');
    const outcome = result('result');
    const narrative = text('narrative');
    return (row) => ({
      objective: objective(row, objectives),
      number: number(row) ?? 0,
      year: ofYear(row),
      description: description(row),
      result: outcome(row),
      narrative: narrative(row),
      source: source(row),
    });
  });
}
