import type { Area } from '../../../src/core/workbook/address';
import type { Json } from '../protocol/json';
import { invalidArgument, OfficeError } from '../protocol/officeError';
import { isWholeColumns, isWholeRows } from './areas';

/**
 * What an assignment says for each cell of an area: an array of just its size, or one value for all. Refuses arrays of
 * another size, and whole rows or columns.
 */
export function matrixFor(area: Area, given: Json): (row: number, column: number) => Json {
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument('cells of whole rows or columns cannot be set');
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly Json[];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    const actual = `${rows.length} × ${rows.map((row) => (Array.isArray(row) ? row.length : '?')).join('/')}`;
    throw new OfficeError(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${actual} for ${height} × ${width}.`,
    );
  }
  return (row, column) => (rows[row - area.top] as readonly Json[])[column - area.left] ?? null;
}
