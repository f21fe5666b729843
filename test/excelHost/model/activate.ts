import { invalidOperation } from '../protocol/officeError';
import { EVENT } from './events';
import type { Sheet } from './sheet';

/** Brings a sheet to the front. */
export function activate(sheet: Sheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== 'Visible') throw invalidOperation(`«${sheet.name}» is hidden`);
  if (workbook.activeSheet === sheet) return;
  workbook.activeSheet = sheet;
  workbook.selection = undefined;
  workbook.notify({ type: EVENT.activated, sheetId: sheet.id, message: { worksheetId: sheet.id } });
}
