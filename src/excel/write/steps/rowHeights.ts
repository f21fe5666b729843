import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Rows a step, so that batches can be filled well. */
const ROWS_A_STEP = 1000;

/**
 * The heights of rows in points, all at once, from row 1 on; `undefined` leaves a row's height to Excel. They come after
 * contents and styles, to which Excel fits the rows of its own accord.
 */
export function rowHeights(heights: readonly (number | undefined)[]): SheetStep[] {
  const last = heights.findLastIndex((height) => height !== undefined);
  const steps: SheetStep[] = [];
  for (let from = 0; from <= last; from += ROWS_A_STEP) {
    const rows = heights
      .slice(from, Math.min(from + ROWS_A_STEP, last + 1))
      .map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } }));
    steps.push({
      bytes: RANGE_BYTES + jsonBytes(rows),
      queue: (sheet) => {
        localRange(sheet, `A${from + 1}:A${from + rows.length}`).setRowProperties(rows);
      },
    });
  }
  return steps;
}
