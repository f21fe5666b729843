import type { SheetPlan } from '../../../core/plan/plan';
import { LAST_ROW } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';

/** Excel's deepest outline, in groups around a row. */
const DEEPEST = 7;

/**
 * The groups of rows, outer ones first. Excel's object model cannot say that a group's button stands above its rows, as
 * the plan would have it: a new sheet keeps it below.
 */
export function outline({ rows }: SheetPlan): SheetStep[] {
  const deepest = rows.reduce((level, row) => Math.max(level, row.outline ?? 0), 0);
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((level) =>
    coalesceAreas(rows.map((row) => [(row.outline ?? 0) >= level ? true : undefined])).map(
      ({ area: { top, bottom } }): SheetStep => ({
        bytes: RANGE_BYTES,
        queue: (sheet) => {
          localRange(sheet, `${top}:${bottom}`).group('ByRows');
        },
      }),
    ),
  );
}

/** Rows without cells may be grouped too, a few below the last that has any. */
const EMPTY_ROWS = 50;

/**
 * Dissolves all groups of a sheet's rows. What groups there are cannot be asked, and to ungroup rows without any is an
 * error; so a row below all others is grouped as deep as can be, and all rows are ungrouped together with it as often.
 *
 * @param bottom the last row that has cells
 */
export function dissolvedOutline(bottom: number): SheetStep {
  const below = Math.min(LAST_ROW, bottom + EMPTY_ROWS + 1);
  return {
    bytes: 2 * RANGE_BYTES + 2 * DEEPEST * CALL_BYTES,
    queue: (sheet) => {
      const spare = localRange(sheet, `${below}:${below}`);
      const all = localRange(sheet, `1:${below}`);
      for (let level = 1; level <= DEEPEST; level++) spare.group('ByRows');
      for (let level = 1; level <= DEEPEST; level++) all.ungroup('ByRows');
      all.rowHidden = false;
    },
  };
}
