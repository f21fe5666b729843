import type { SheetPlan } from '../../../core/plan/plan';
import { TABLE_STYLE } from '../../../core/plan/tableStyle';
import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Excel Tables over cells that are written already, header row included. */
export function tables(sheet: SheetPlan): SheetStep[] {
  return sheet.tables.map(({ name, area }) => ({
    bytes: RANGE_BYTES + 3 * CALL_BYTES,
    queue: (target) => {
      const table = target.tables.add(localRange(target, areaAddress(area)), true);
      table.name = name;
      table.style = TABLE_STYLE;
    },
  }));
}
