import type { RawTables } from '../inputs/rawTable';
import { writtenElsewhere } from './knownModelCodes';
import type { Area } from './model';
import type { ReadingNotes } from './reading/column';
import { readTable } from './reading/table';

/** The rows of `Aree`. */
export function parseAreas(tables: RawTables, notes: ReadingNotes): Area[] {
  const known = writtenElsewhere(tables, ['Aree', 'code'], [['Obiettivi', 'area']]);
  return readTable(tables, 'Aree', notes, ({ code, text, source }) => {
    const areaCode = code('code', { defining: true });
    const name = text('name');
    return (row) => ({ code: areaCode(row, known), name: name(row), source: source(row) });
  });
}
