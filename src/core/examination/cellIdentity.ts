import type { CellValue } from '../workbook/cellValue';

/** A text that is the same for two cells that hold the same, and for no others: `5` is neither `'5'` nor `500%`. */
export function cellIdentity(cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : `${typeof cell}:${String(cell)}`;
}
