import type { MailingEdits } from '../core/mailing/mailingEdits';
import type { MailingFacts } from '../core/mailing/mailingFacts';
import type { MailingRemark } from '../core/mailing/mailingRemark';
import { mailingRemarks } from '../core/mailing/mailingRemarks';
import { standingReports } from '../core/record/recordName';
import { isBlank } from '../core/workbook/cellValue';
import type { WorkbookPort } from './workbookPort';

/** What sending needs of a workbook. */
export interface MailableWorkbook extends Pick<WorkbookPort, 'outline' | 'readGrids'> {
  mailingFacts(): Promise<MailingFacts>;
  /** Makes all edits, or none. */
  editForMailing(edits: MailingEdits): Promise<void>;
}

/** «Controlla prima di inviare»: what the recipient could not follow, or should perhaps not see. Nothing is written. */
export async function checkMailing(workbook: MailableWorkbook): Promise<readonly MailingRemark[]> {
  const { sheets } = await workbook.outline();
  const hidden = sheets.filter(({ visibility, report }) => visibility !== 'visible' && report === undefined);
  const grids = await workbook.readGrids(hidden.map(({ name: sheet }) => ({ sheet })));
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some((value) => !isBlank(value))));
  return mailingRemarks(
    await workbook.mailingFacts(),
    filled.map(({ sheet }) => sheet),
  );
}

/** What the user wants done before the workbook is sent. */
export interface MailingWishes extends Pick<MailingEdits, 'show' | 'removePeople'> {
  /** The reports as values: nothing in them follows the inputs any more. */
  readonly reportsAsValues: boolean;
}

/** Makes the workbook ready to be sent; returns the names of the report sheets that hold values now. */
export async function prepareMailing(
  workbook: MailableWorkbook,
  { reportsAsValues, ...wishes }: MailingWishes,
): Promise<readonly string[]> {
  const reports = standingReports(await workbook.outline());
  const values = reportsAsValues ? reports.map(({ sheet }) => sheet) : [];
  await workbook.editForMailing({ ...wishes, values });
  return values;
}
