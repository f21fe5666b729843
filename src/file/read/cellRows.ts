import type { CellValue } from '../../core/workbook/cellValue';
import { FileError } from '../fileError';

/** Cells of one sheet that fit in memory, blanks before them counted: 16 columns over all of Excel's rows. */
const MOST_CELLS = 16 * 1024 * 1024;

/** Gathers the cells of a sheet, in whatever order they come. */
export interface CellRows {
  /** Row and column count from 1. Throws `FileError` for a sheet too large to hold. */
  readonly put: (row: number, column: number, value: CellValue) => void;
  /** From row 1 and column A. Rows end with their last value, and the sheet with its last row that has one. */
  readonly take: () => readonly (readonly CellValue[])[];
}

/** An empty collection. Blanks are never stored behind the last value of a row. */
export function createCellRows(): CellRows {
  const rows: CellValue[][] = [];
  let room = MOST_CELLS;
  return {
    put: (row, column, value) => {
      if (value === null) return;
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      room -= Math.max(0, column - cells.length);
      if (room < 0) throw tooManyCells();
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = value;
    },
    take: () => rows,
  };
}

function tooManyCells(): FileError {
  return new FileError(
    'tooLarge',
    'Un foglio del file occupa troppe celle: eliminare i valori lontani dai dati, salvare e riprovare.',
  );
}
