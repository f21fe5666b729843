import { areaAddress, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** An Excel Table as it is to be made. */
export interface NewTable {
  readonly name: string;
  readonly area: Area;
  /** Excel's name of its look. */
  readonly style: string;
}

/** Excel Tables over cells that are written already, header row included. */
export function tables(wanted: readonly NewTable[]): SheetStep[] {
  return wanted.map(({ name, area, style }) => ({
    bytes: RANGE_BYTES + 3 * CALL_BYTES,
    queue: (target) => {
      const table = target.tables.add(localRange(target, areaAddress(area)), true);
      table.name = name;
      table.style = style;
    },
  }));
}
