import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { checkFormula } from './checkFormula';
import { enterText } from './enterText';
import { emptyFormat, lookValue } from './formatAt';
import { matrixFor } from './matrix';
import { mergeAnchors } from './mergeAnchors';
import { requireUnfiltered } from './filter';
import { requireWritable } from './protectedCells';
import { putCell } from './putCell';
import type { RangeRef } from './rangeRef';
import type { Sheet } from './sheet';
import { tellChange } from './tellChange';

/** Sets values and formulas: `null` leaves a cell alone, an empty text empties it. */
export function writeCells(range: RangeRef, given: Json): void {
  const { sheet, area } = range;
  const valueAt = matrixFor(area, given);
  requireWritable(sheet, [area]);
  requireUnfiltered(sheet, [area]);
  const covered = mergeAnchors(sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(row, column);
      if (value !== null && !covered(row, column)) writeCell(sheet, row, column, value);
    }
  }
  tellChange(sheet, area, 'RangeEdited');
}

function writeCell(sheet: Sheet, row: number, column: number, given: Json): void {
  if (typeof given === 'number' || typeof given === 'boolean') {
    putCell(sheet, row, column, { value: given, formula: null });
    return;
  }
  if (typeof given !== 'string') throw invalidArgument(`a cell cannot hold ${JSON.stringify(given)}`);
  const { workbook } = sheet;
  const format = sheet.cells.get(row, column)?.format ?? emptyFormat(sheet, row, column);
  const numberFormat = lookValue(workbook, format, 'numberFormat');
  const entered = enterText(given, numberFormat);
  const { formula = null } = entered;
  if (formula !== null) checkFormula(workbook, formula);
  const value = formula === null ? entered.value : workbook.evaluate({ sheet: sheet.name, row, column, formula });
  const formatted =
    entered.numberFormat !== undefined && numberFormat === 'General'
      ? { format: { ...format, direct: { ...format.direct, numberFormat: entered.numberFormat } } }
      : {};
  putCell(sheet, row, column, { value, formula, ...formatted });
}
