import { areaAddress, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Merged areas; those of one row each that stand below one another and are as wide are merged in one go. */
export function merges(areas: readonly Area[]): SheetStep[] {
  return stacks(areas).map(({ area, across }) => ({
    bytes: RANGE_BYTES,
    queue: (sheet) => {
      localRange(sheet, areaAddress(area)).merge(across);
    },
  }));
}

/** Merges of single rows that stand below one another, as one merge across the rows of an area. */
export function stacks(areas: readonly Area[]): { readonly area: Area; readonly across: boolean }[] {
  const found: { area: Area; across: boolean }[] = [];
  const byRow = areas.toSorted((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const area of byRow) {
    const above = found.at(-1);
    const across = area.top === area.bottom;
    if (across && above?.across && isBelow(area, above.area)) above.area = { ...above.area, bottom: area.bottom };
    else found.push({ area, across });
  }
  return found;
}

function isBelow(area: Area, above: Area): boolean {
  return area.left === above.left && area.right === above.right && area.top === above.bottom + 1;
}
