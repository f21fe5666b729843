import type { Cell } from './cell';
import { sameFormat } from './cellFormat';
import { emptyFormat } from './formatAt';
import type { Sheet } from './sheet';

/** Changes a cell, which comes into being where there was none and goes where nothing of it is left. */
export function putCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  const present = sheet.cells.get(row, column);
  const format = change.format ?? present?.format ?? emptyFormat(sheet, row, column);
  const cell: Cell = { value: null, formula: null, link: null, ...present, ...change, format };
  const says = cell.value !== null || cell.formula !== null || cell.link !== null;
  if (says || !sameFormat(format, emptyFormat(sheet, row, column))) sheet.cells.set(row, column, cell);
  else sheet.cells.delete(row, column);
}
