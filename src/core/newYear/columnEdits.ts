import type { RawTable } from '../inputs/rawTable';
import { isBlank } from '../workbook/cellValue';
import type { CellEdit } from './inputEdits';
import type { YearColumn } from './yearSeries';

/** Empties the filled cells of some columns. */
export function clearedCells({ source, rows }: RawTable, ids: readonly string[]): CellEdit[] {
  return rows.flatMap(({ row, cells }) =>
    ids.flatMap((id): CellEdit[] => {
      const column = source.columns[id]?.column;
      if (column === undefined || isBlank(cells[id] ?? null)) return [];
      return [{ sheet: source.sheet, row, column, change: { kind: 'clear' } }];
    }),
  );
}

/**
 * Moves a series of columns on: each takes what the next one held, the last is emptied. A column that the sheet has not is as
 * good as an empty one.
 *
 * @param series the oldest first
 */
export function shiftedCells(
  { source, rows }: RawTable,
  series: readonly (YearColumn | undefined)[],
): readonly CellEdit[] {
  return rows.flatMap((row) =>
    series.flatMap((year, index): CellEdit[] => {
      const next = series[index + 1];
      if (!year) return [];
      const at = { sheet: source.sheet, row: row.row, column: year.column };
      if (next && !isBlank(next.cellOf(row))) return [{ ...at, change: { kind: 'take', column: next.column } }];
      return isBlank(year.cellOf(row)) ? [] : [{ ...at, change: { kind: 'clear' } }];
    }),
  );
}
