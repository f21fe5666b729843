import { cellAddress } from '../../core/workbook/address';
import { damagedFile, FileError } from '../fileError';

/** Cells of one sheet that fit in memory, blanks before them counted: 16 columns over all of Excel's rows. */
const MOST_CELLS = 16 * 1024 * 1024;

/** Gathers the cells of a sheet, in whatever order they come. */
export interface CellRows<Value> {
  /**
   * Row and column count from 1. Throws `FileError` for a sheet too large to hold, and for a cell that comes twice: who
   * reads the file might take the other one.
   */
  readonly put: (row: number, column: number, value: Value | null) => void;
  /** From row 1 and column A. Rows end with their last value, and the sheet with its last row that has one. */
  readonly take: () => readonly (readonly (Value | null)[])[];
}

/**
 * An empty collection. Blanks are never stored behind the last value of a row.
 *
 * @param part whose cells they are, for messages
 */
export function createCellRows<Value>(part: string): CellRows<Value> {
  const rows: (Value | null)[][] = [];
  let room = MOST_CELLS;
  return {
    put: (row, column, value) => {
      if (value === null) return;
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      if ((cells[column - 1] ?? null) !== null) {
        throw damagedFile(`nella parte «${part}» la cella ${cellAddress(row, column)} compare due volte`);
      }
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
