import type { Place } from '../diagnostics/finding';
import type { TableSource } from '../inputs/rawTable';
import { cellAddress } from '../workbook/address';

/** The row of an input sheet that a thing of the model was read from. */
export interface RowSource {
  readonly table: TableSource;
  /** The sheet's row, from 1. */
  readonly row: number;
}

/** The three project sheets name their columns `budget` and `actual`, whichever amount they hold. */
function columnId(table: TableSource, field: string): string {
  if (table.columns[field]) return field;
  return /Budget$/.test(field) ? 'budget' : /Actual$/.test(field) ? 'actual' : field;
}

/** The address of one field of a row, where its sheet has the column. `field` as for `placeOf`. */
export function cellOf({ table, row }: RowSource, field: string): string | undefined {
  const column = table.columns[columnId(table, field)];
  return column && cellAddress(row, column.column);
}

/** The place of one field of a row, for a finding. `field` is a column id of the sheet's definition, or an amount. */
export function placeOf(source: RowSource, field: string, key?: string): Place {
  const column = source.table.columns[columnId(source.table, field)];
  return {
    sheet: source.table.sheet,
    ...(source.table.table === undefined ? {} : { table: source.table.table }),
    ...(column ? { column: column.header, cell: cellAddress(source.row, column.column) } : {}),
    ...(key === undefined ? {} : { key }),
  };
}
