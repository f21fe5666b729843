import { invalidArgument } from '../protocol/officeError';
import { requireUnfiltered } from './filter';
import { requireWritable } from './protectedCells';
import { putCell } from './putCell';
import type { RangeRef } from './rangeRef';
import { tellChange } from './tellChange';

/** Copies what the cells of a range show onto themselves, without their formulas: nothing else is copied here. */
export function copyValues(range: RangeRef, source: RangeRef, kind: string): void {
  const { sheet, area } = range;
  const itself = source.sheet === sheet && JSON.stringify(source.area) === JSON.stringify(area);
  if (kind !== 'Values' || !itself) throw invalidArgument('only the values of a range onto itself');
  requireWritable(sheet, range.areas);
  requireUnfiltered(sheet, range.areas);
  for (const { row, column } of sheet.cells.within(area)) putCell(sheet, row, column, { formula: null });
  tellChange(sheet, area, 'RangeEdited');
}
