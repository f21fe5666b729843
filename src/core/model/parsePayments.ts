import type { RawTables } from '../inputs/rawTable';
import type { PaymentTime } from './model';
import type { ReadingNotes } from './reading/column';
import { readTable } from './reading/table';

/** The rows of `Pagamenti`. */
export function parsePayments(tables: RawTables, notes: ReadingNotes): PaymentTime[] {
  return readTable(tables, 'Pagamenti', notes, ({ label, decimal, source }) => {
    const period = label('period');
    const days = decimal('days');
    return (row) => ({ period: period(row), days: days(row), source: source(row) });
  });
}
