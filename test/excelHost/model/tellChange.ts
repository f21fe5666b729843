import type { Area } from '../../../src/core/workbook/address';
import { areaText } from './areaText';
import { EVENT } from './events';
import type { Sheet } from './sheet';

/** What Excel calls a change of contents. */
type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Tells who listens that this add-in changed contents of a sheet. */
export function tellChange(sheet: Sheet, area: Area, changeType: ChangeType): void {
  const message = { changeType, source: 'Local', triggerSource: 'ThisLocalAddin', address: areaText(area) };
  sheet.workbook.notify({
    type: EVENT.changed,
    sheetId: sheet.id,
    message: { worksheetId: sheet.id, ...message },
  });
}
