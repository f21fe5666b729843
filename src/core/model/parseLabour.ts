import type { RawTables } from '../inputs/rawTable';
import type { LabourCost } from './model';
import type { ReadingNotes } from './reading/column';
import { readTable } from './reading/table';

/** The rows of `Personale`. */
export function parseLabour(tables: RawTables, notes: ReadingNotes): LabourCost[] {
  return readTable(tables, 'Personale', notes, ({ label, amount, source }) => {
    const subject = label('subject');
    const previous = amount('cost1');
    const current = amount('cost0');
    return (row) => ({ subject: subject(row), previous: previous(row), current: current(row), source: source(row) });
  });
}
