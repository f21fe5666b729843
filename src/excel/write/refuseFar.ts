import { LAST_COLUMN, type Area } from '../../core/workbook/address';
import { ExcelProblem } from '../excelProblem';
import type { KnownSheet } from '../read/knownWorkbook';
import { occupiedPieces } from '../read/occupiedPieces';
import { cellCount } from '../read/pieces';

/** A sheet of more cells than these is looked at before it is read; with fewer, a stray cell only makes for some more requests. */
const MANY_CELLS = 500_000;

/** One cell in so many lies where something stands, or most of them lie between a report and something far away from it. */
const SPARSE = 4;

/**
 * Throws `ExcelProblem` for a report that is written over and has something far away from it, as a cell at the end of a
 * sheet: what lies between would have to be read and written anew, all of it, which takes thousands of requests. No request
 * where none is that large, else one to three.
 */
export async function refuseFar(reports: readonly KnownSheet[]): Promise<void> {
  const large = reports.flatMap(({ id, used, outline: { name } }) =>
    used && isLarge(used) ? [{ sheetId: id, area: { ...used, top: 1, left: 1 }, cellBytes: 0, name }] : [],
  );
  const occupied = await occupiedPieces(large);
  for (const { sheetId, area, name } of large) {
    const parts = occupied.filter((piece) => piece.sheetId === sheetId);
    const cells = parts.reduce((sum, part) => sum + cellCount(part.area), 0);
    if (cells * SPARSE < cellCount(area)) throw new ExcelProblem('farAway', { sheet: name });
  }
}

function isLarge(area: Area): boolean {
  return area.right === LAST_COLUMN || cellCount({ ...area, top: 1, left: 1 }) > MANY_CELLS;
}
