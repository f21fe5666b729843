import type { MovedText } from '../../core/userWork/keepWork';
import type { ReportsWish } from '../../taskpane/services';
import { foreseeMoves } from '../../usecases/foreseeMoves';
import type { WorkbookPort } from '../../usecases/workbookPort';
import { wantedReports } from './wantedReports';

/** What generating would move to the notes, for the pane. */
export function foreseeFor(workbook: WorkbookPort, { draft, unwanted }: ReportsWish): Promise<readonly MovedText[]> {
  const reports = wantedReports(unwanted);
  return foreseeMoves(workbook, { draft, ...(reports ? { reports } : {}) });
}
