import type { Area } from '../../../src/core/workbook/address';
import { intersect } from './areas';
import type { Sheet } from './sheet';

/** Tells the cells of an area that lie under the first cell of a merged area, and so hold nothing. */
export function mergeAnchors(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  if (merges.length === 0) return () => false;
  const covered = new Set<string>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
      }
    }
  }
  return (row, column) => covered.has(`${row},${column}`);
}
