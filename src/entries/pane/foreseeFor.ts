import type { ReportsWish } from '../../taskpane/services';
import { foreseeMoves, type ForeseenWork } from '../../usecases/foreseeMoves';
import type { WorkbookPort } from '../../usecases/workbookPort';
import { wantedReports } from './wantedReports';

/** What generating would make of the users' work on the reports, for the pane. */
export function foreseeFor(workbook: WorkbookPort, { draft, unwanted }: ReportsWish): Promise<ForeseenWork> {
  const reports = wantedReports(unwanted);
  return foreseeMoves(workbook, { draft, ...(reports ? { reports } : {}) });
}
