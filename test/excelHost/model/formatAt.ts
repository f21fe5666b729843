import { NORMAL, type CellFormat } from './cellFormat';
import { PLAIN_LOOK, type CellLook, type LookKey } from './cellLook';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The format of a place that has no cell: that of its row, else of its column. */
export function emptyFormat(sheet: Sheet, row: number, column: number): CellFormat {
  return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? NORMAL;
}

/** The format of a place, with or without a cell. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return sheet.cells.get(row, column)?.format ?? emptyFormat(sheet, row, column);
}

/** One value of a format's look. */
export function lookValue<Key extends LookKey>(workbook: Workbook, format: CellFormat, key: Key): CellLook[Key] {
  const direct: CellLook[Key] | undefined = format.direct[key];
  const styled: CellLook[Key] | undefined = workbook.styles.get(format.style.toLowerCase())?.look[key];
  return direct ?? styled ?? PLAIN_LOOK[key];
}
