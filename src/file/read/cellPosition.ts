import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';

/** Where the cell being read stands; rows and columns count from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
  /** Goes to the row with this number, or to the next one. False where the sheet has no such row. */
  readonly toRow: (reference: string | undefined) => boolean;
  /** Goes to the cell with this address, or to the next one. False where it does not stand in this row. */
  readonly toCell: (reference: string | undefined) => boolean;
}

/** Follows the references of rows and cells, which a file may leave out where they are the next ones. */
export function createCellPosition(): CellPosition {
  /** Half a million addresses share a few letters. */
  const columns = new Map<string, number>();
  let row = 0;
  let digits = '0';
  let column = 0;

  const columnOf = (reference: string): number => {
    if (!reference.endsWith(digits)) return 0;
    const letters = reference.slice(0, -digits.length);
    const known = columns.get(letters);
    if (known !== undefined) return known;
    const found = /^[A-Za-z]{1,3}$/.test(letters) ? columnNumber(letters) : 0;
    columns.set(letters, found);
    return found;
  };

  return {
    get row() {
      return row;
    },
    get column() {
      return column;
    },
    toRow: (reference) => {
      row = reference === undefined ? row + 1 : Number(reference);
      digits = String(row);
      column = 0;
      return Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
    },
    toCell: (reference) => {
      column = reference === undefined ? column + 1 : columnOf(reference);
      return column >= 1 && column <= LAST_COLUMN;
    },
  };
}
