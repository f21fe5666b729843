import { areaText } from '../model/areaText';
import { EVENT } from '../model/events';
import type { RangeRef } from '../model/rangeRef';
import { activate } from '../model/activate';

/** Selects cells, and brings their sheet to the front. */
export function select({ sheet, areas, area }: RangeRef): void {
  activate(sheet);
  const { workbook } = sheet;
  workbook.selection = { sheet, areas };
  workbook.notify({
    type: EVENT.selectionChanged,
    sheetId: sheet.id,
    message: { worksheetId: sheet.id, address: areaText(area) },
  });
}
