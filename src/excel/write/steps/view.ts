import type { SheetPlan } from '../../../core/plan/plan';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';
import { freeze } from './freeze';

/** Frozen rows and columns, grid lines, the colour of the tab. */
export function view({ frozen, showGridlines, tabColour }: SheetPlan): SheetStep {
  return {
    bytes: RANGE_BYTES + 4 * CALL_BYTES,
    queue: (sheet) => {
      freeze(sheet, frozen);
      sheet.showGridlines = showGridlines;
      sheet.tabColor = tabColour === undefined ? '' : `#${tabColour}`;
    },
  };
}
