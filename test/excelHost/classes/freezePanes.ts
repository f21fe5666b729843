import { LAST_COLUMN, LAST_ROW } from '../../../src/core/workbook/address';
import { isWholeColumns, isWholeRows } from '../model/areas';
import { RangeRef } from '../model/rangeRef';
import type { Sheet } from '../model/sheet';
import * as arg from '../protocol/arguments';
import { invalidArgument } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';

export const freezePanesClass: WireClass<Sheet> = {
  objects: {
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return wire(
        'Range',
        new RangeRef(sheet, [{ top: 1, left: 1, bottom: rows || LAST_ROW, right: columns || LAST_COLUMN }]),
      );
    },
  },
  commands: {
    FreezeAt: (sheet, [given]) => {
      const { area } = arg.range(given, sheet);
      if (area.top !== 1 || area.left !== 1) throw invalidArgument('frozen cells begin at A1');
      sheet.frozen = { rows: isWholeColumns(area) ? 0 : area.bottom, columns: isWholeRows(area) ? 0 : area.right };
    },
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: arg.integer(count ?? 1, 1), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: arg.integer(count ?? 1, 1) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
};
