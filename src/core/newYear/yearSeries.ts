import { headerText } from '../inputs/headerRow';
import { nameKeyWithYear } from '../inputs/names';
import type { RawRow, RawTable, TableSource } from '../inputs/rawTable';
import type { CellValue } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';

/** A column of a series of years. */
export interface YearColumn {
  /** The sheet's column, from 1. */
  readonly column: number;
  readonly header: string;
  readonly cellOf: (row: RawRow) => CellValue;
}

/**
 * The columns of a series of years, the oldest first; `undefined` for one that the sheet has not. A longer history than the
 * years that are read is part of the series, as far back as no year is left out.
 *
 * @param ids the columns that are read, the oldest first
 */
export function yearSeries(
  { source }: RawTable,
  grids: readonly Grid[],
  ids: readonly string[],
): readonly (YearColumn | undefined)[] {
  const read = ids.map((id): YearColumn | undefined => {
    const found = source.columns[id];
    return found && { ...found, cellOf: ({ cells }) => cells[id] ?? null };
  });
  const [oldest] = read;
  return [...(oldest ? history(source, grids, oldest) : []), ...read];
}

function history(source: TableSource, grids: readonly Grid[], { header, column }: YearColumn): YearColumn[] {
  const grid = grids.find(({ sheet, left, top }) => {
    return sheet === source.sheet && top <= source.headerRow && left <= column;
  });
  const [, stem, year] = /^(.*?)(\d{4})$/.exec(nameKeyWithYear(header)) ?? [];
  const headers = grid?.rows[source.headerRow - grid.top] ?? [];
  const found: YearColumn[] = [];
  for (let at = Number(year) - 1; grid && stem !== undefined; at--) {
    const index = headers.findIndex((cell) => nameKeyWithYear(headerText(cell)) === `${stem}${at}`);
    if (index < 0) break;
    found.unshift({
      column: grid.left + index,
      header: headerText(headers[index] ?? null),
      cellOf: ({ row }) => grid.rows[row - grid.top]?.[index] ?? null,
    });
  }
  return found;
}
