import type { CellValue } from '../workbook/cellValue';

/** The years that accounts can be of. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** A year written as a number or as four digits; `null` for anything else. */
export function parseYear(cell: CellValue): number | null {
  const year = typeof cell === 'string' && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
