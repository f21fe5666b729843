import { areaAddress, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';
import { setLook, type CellLook } from './cellLook';

/** What of a look has to be told, as a text that is the same for the same differences. */
export type LookDifference = string;

/** The properties of a look, at most. */
const PROPERTIES = 13;

/** What a look has that another one has not; `undefined` where they are the same. */
export function lookDifference(look: CellLook, other: Partial<CellLook> = {}): LookDifference | undefined {
  const told = Object.entries(look).filter(([name, value]) => other[name as keyof CellLook] !== value);
  return told.length === 0 ? undefined : JSON.stringify(Object.fromEntries(told));
}

/**
 * Gives cells what is said of their looks.
 *
 * @param rows the first one in the first row and column of `origin`
 */
export function lookSteps(
  rows: readonly (readonly (LookDifference | undefined)[])[],
  { top, left }: Pick<Area, 'top' | 'left'>,
): SheetStep[] {
  return coalesceAreas(rows).map(({ mark, area }) => {
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    const place = {
      top: top + area.top - 1,
      left: left + area.left - 1,
      bottom: top + area.bottom - 1,
      right: left + area.right - 1,
    };
    const look = JSON.parse(mark) as Partial<CellLook>;
    return {
      bytes: RANGE_BYTES + PROPERTIES * CALL_BYTES + height * width * jsonBytes(look.numberFormat ?? ''),
      queue: (sheet) => {
        setLook(localRange(sheet, areaAddress(place)), look, height, width);
      },
    };
  });
}
