import type { InputName } from '../../inputs/definitions';
import type { RawRow, RawTables, TableSource } from '../../inputs/rawTable';
import type { RowSource } from '../rowSource';
import { amountColumn } from './amountColumn';
import { codeColumn, type CodeColumnOptions, type CodeReader } from './codeColumn';
import type { CellReader, Column, ReadingNotes } from './column';
import { decimalColumn } from './decimalColumn';
import { integerColumn } from './integerColumn';
import { labelColumn } from './labelColumn';
import { percentColumn } from './percentColumn';
import { resultColumn } from './resultColumn';
import { textColumn } from './textColumn';
import { yearColumn } from './yearColumn';
import type { Amount } from '../model';
import type { Result } from '../result';

/** Readers for the columns of one table, by column id. A column that the sheet lacks reads as blank. */
export interface TableColumns {
  readonly text: (field: string) => CellReader<string>;
  readonly label: (field: string) => CellReader<string>;
  readonly amount: (field: string) => CellReader<Amount>;
  readonly decimal: (field: string) => CellReader<number | null>;
  readonly integer: (field: string, meaning: 'count' | 'ordinal') => CellReader<number | null>;
  readonly year: (field: string) => CellReader<number | null>;
  readonly percent: (field: string) => CellReader<number | null>;
  readonly result: (field: string) => CellReader<Result>;
  readonly code: (field: string, options?: Partial<CodeColumnOptions>) => CodeReader;
  readonly source: (row: RawRow) => RowSource;
  /** For what a column means beyond its type. */
  readonly column: (field: string) => Column;
}

/**
 * Reads the rows of an input: `reader` sets up the columns once and gives what to do with each row. No rows where the
 * input is not there.
 */
export function readTable<Row>(
  tables: RawTables,
  input: InputName,
  notes: ReadingNotes,
  reader: (columns: TableColumns) => (row: RawRow) => Row,
): Row[] {
  const raw = tables[input];
  return raw ? raw.rows.map(reader(columnsOf(raw.source, raw.rows, notes))) : [];
}

function columnsOf(table: TableSource, rows: readonly RawRow[], notes: ReadingNotes): TableColumns {
  const column = (field: string): Column => ({ table, field, notes });
  return {
    text: (field) => textColumn(column(field)),
    label: (field) => labelColumn(column(field)),
    amount: (field) => amountColumn(column(field)),
    decimal: (field) => decimalColumn(column(field)),
    integer: (field, meaning) => integerColumn(column(field), meaning),
    year: (field) => yearColumn(column(field)),
    percent: (field) => percentColumn(column(field), rows),
    result: (field) => resultColumn(column(field)),
    code: (field, options) => codeColumn(column(field), { required: true, defining: false, ...options }),
    source: ({ row }) => ({ table, row }),
    column,
  };
}
