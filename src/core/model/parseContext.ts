import type { RawTables } from '../inputs/rawTable';
import type { ContextSeries } from './model';
import type { ReadingNotes } from './reading/column';
import { readTable } from './reading/table';

/** The rows of `Contesto`. */
export function parseContext(tables: RawTables, notes: ReadingNotes): ContextSeries[] {
  return readTable(tables, 'Contesto', notes, ({ text, label, decimal, source }) => {
    const section = label('section');
    const item = label('item');
    const unit = text('unit');
    const [value2, value1, value0] = [decimal('value2'), decimal('value1'), decimal('value0')];
    return (row) => ({
      section: section(row),
      item: item(row),
      unit: unit(row),
      values: [value2(row), value1(row), value0(row)],
      source: source(row),
    });
  });
}
