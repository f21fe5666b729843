import type { SheetPlan } from '../../../core/plan/plan';
import { localRange } from '../../localRange';
import { RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';

/** Hides rows. They come after the groups of rows, whose dissolving shows all. */
export function hiddenRows({ rows }: SheetPlan): SheetStep[] {
  return coalesceAreas(rows.map(({ hidden }) => [hidden])).map(({ area: { top, bottom } }) => ({
    bytes: RANGE_BYTES,
    queue: (sheet) => {
      localRange(sheet, `${top}:${bottom}`).rowHidden = true;
    },
  }));
}
