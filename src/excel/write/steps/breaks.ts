import { pageBreaks } from '../../../core/plan/pageBreaks';
import type { SheetPlan } from '../../../core/plan/plan';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Where pages begin, one step each. */
export function breaks({ rows }: SheetPlan): SheetStep[] {
  return pageBreaks(rows).map((row) => ({
    bytes: RANGE_BYTES,
    queue: (sheet) => {
      sheet.horizontalPageBreaks.add(`A${row}`);
    },
  }));
}

/** Takes the page breaks of an earlier run away. */
export function clearedBreaks(): SheetStep {
  return {
    bytes: 2 * CALL_BYTES,
    queue: (sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
    },
  };
}
