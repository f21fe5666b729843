import type { RawTable } from '../inputs/rawTable';
import { isBlank } from '../workbook/cellValue';
import type { CellEdit } from './inputEdits';

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
 * @param ids the oldest first
 */
export function shiftedCells({ source, rows }: RawTable, ids: readonly string[]): CellEdit[] {
  return rows.flatMap(({ row, cells }) =>
    ids.flatMap((id, index): CellEdit[] => {
      const column = source.columns[id]?.column;
      const next = ids[index + 1];
      const from = next === undefined ? undefined : source.columns[next]?.column;
      if (column === undefined) return [];
      const at = { sheet: source.sheet, row, column };
      if (next !== undefined && from !== undefined && !isBlank(cells[next] ?? null))
        return [{ ...at, change: { kind: 'take', column: from } }];
      return isBlank(cells[id] ?? null) ? [] : [{ ...at, change: { kind: 'clear' } }];
    }),
  );
}
