import type { Area } from '../../../src/core/workbook/address';
import { subtract } from './areas';
import { NORMAL } from './cellFormat';
import { changeFormats } from './changeFormats';
import { invalidArgument, OfficeError } from '../protocol/officeError';
import { requireUnfiltered } from './filter';
import { requireWritable } from './protectedCells';
import { putCell } from './putCell';
import type { RangeRef } from './rangeRef';
import type { Sheet } from './sheet';
import { tellChange } from './tellChange';

/** What `Range.clear` can take away. */
const PARTS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Clears cells: everything, or only what is said. Sizes of rows and columns, tables and merged areas stay. */
export function clearCells(range: RangeRef, given: string): void {
  const part = PARTS.find((name) => name === given);
  if (!part) throw invalidArgument(`nothing called ${given} can be cleared`);
  const { sheet } = range;
  requireWritable(sheet, range.areas);
  requireUnfiltered(sheet, range.areas);
  const all = part === 'All';
  for (const area of range.areas) {
    for (const { row, column } of sheet.cells.within(area)) {
      if (all || part === 'Contents') putCell(sheet, row, column, { value: null, formula: null });
      if (all || part === 'Hyperlinks' || part === 'RemoveHyperlinks') putCell(sheet, row, column, { link: null });
    }
    if (all || part === 'Contents') clearPivots(sheet, area);
    if (all || part === 'Formats') {
      changeFormats(sheet, area, () => NORMAL);
      for (const format of sheet.conditionalFormats) format.areas = subtract(format.areas, area);
      sheet.merges = sheet.merges.filter((merge) => subtract([merge], area).length > 0);
    }
    if (all) for (const rule of sheet.validations) rule.areas = subtract(rule.areas, area);
    if (all || part === 'Contents') tellChange(sheet, area, 'RangeEdited');
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/** A pivot table goes with the last of its cells; a part of one cannot be emptied. */
function clearPivots(sheet: Sheet, area: Area): void {
  sheet.pivotTables = sheet.pivotTables.filter((pivot) => {
    const left = subtract([pivot.area], area);
    if (left.length > 0 && JSON.stringify(left) !== JSON.stringify([pivot.area])) {
      throw new OfficeError('PivotTableRangeConflict', `a part of «${pivot.name}» cannot be cleared`);
    }
    return left.length > 0;
  });
}
