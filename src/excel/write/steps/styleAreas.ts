import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';

/**
 * The named styles of cells, by area. They come after the contents, which may bring a number format along.
 *
 * @param names the names in Excel's gallery, row 1 and column A first
 */
export function styleAreas(names: readonly (readonly (string | undefined)[])[]): SheetStep[] {
  return coalesceAreas(names).map(({ mark, area }) => ({
    bytes: RANGE_BYTES + jsonBytes(mark),
    queue: (target) => {
      localRange(target, areaAddress(area)).style = mark;
    },
  }));
}
