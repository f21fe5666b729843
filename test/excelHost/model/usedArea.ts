import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** The cells of an area that hold something, or, unless only values count, that are formatted. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  return sheet.cells.bounds(within, (cell) => !valuesOnly || cell.value !== null || cell.formula !== null);
}
