import type { SheetPlan } from '../../../core/plan/plan';
import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Frozen rows and columns, grid lines, the colour of the tab. */
export function view({ frozen: { rows, columns }, showGridlines, tabColour }: SheetPlan): SheetStep {
  return {
    bytes: RANGE_BYTES + 4 * CALL_BYTES,
    queue: (sheet) => {
      if (rows > 0 && columns > 0) {
        const kept = areaAddress({ top: 1, left: 1, bottom: rows, right: columns });
        sheet.freezePanes.freezeAt(localRange(sheet, kept));
      } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
      else sheet.freezePanes.unfreeze();
      sheet.showGridlines = showGridlines;
      sheet.tabColor = tabColour === undefined ? '' : `#${tabColour}`;
    },
  };
}
