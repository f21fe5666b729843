import { LAST_ROW, type Area } from '../workbook/address';

/** How many rows below a table are looked at for data that were meant for it: see `rowsOutside`. */
export const ROWS_BELOW = 5;

/** The area of a table and the rows below it that are read with it, as far as the sheet goes. */
export function withRowsBelow(area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom + ROWS_BELOW, LAST_ROW) };
}
