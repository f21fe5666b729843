import type { MailingEdits } from '../core/mailing/mailingEdits';
import type { MailingFacts } from '../core/mailing/mailingFacts';
import type { MailingRemark } from '../core/mailing/mailingRemark';
import { mailingRemarks } from '../core/mailing/mailingRemarks';
import { reportRemarks } from '../core/mailing/reportRemarks';
import { signOffRemarks } from '../core/mailing/signOffRemarks';
import { standingReports } from '../core/record/recordName';
import { recordSheet } from '../core/record/recordSheet';
import { isBlank } from '../core/workbook/cellValue';
import { UNWATCHED, type Progress } from './progress';
import { verify } from './verify';
import type { WorkbookPort } from './workbookPort';

/** What sending needs of a workbook. */
export interface MailableWorkbook extends WorkbookPort {
  mailingFacts(): Promise<MailingFacts>;
  /** Makes all edits, or none; what was written before stays. */
  editForMailing(edits: MailingEdits): Promise<void>;
}

/** «Controlla prima di inviare»: what the recipient could not follow, or should perhaps not see. Nothing is written. */
export async function checkMailing(
  workbook: MailableWorkbook,
  progress: Progress = UNWATCHED,
): Promise<readonly MailingRemark[]> {
  const { record, update, signOffs = [] } = await verify(workbook, progress);
  const { sheets } = await workbook.outline();
  const hidden = sheets.filter(({ visibility, report }) => visibility !== 'visible' && report === undefined);
  const grids = await workbook.readGrids(hidden.map(({ name: sheet }) => ({ sheet })));
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some((value) => !isBlank(value))));
  const facts = await workbook.mailingFacts();
  const names = filled.map(({ sheet }) => sheet);
  return [...reportRemarks(record, update), ...signOffRemarks(signOffs), ...mailingRemarks(facts, names)];
}

/** What the user wants done before the workbook is sent. */
export interface MailingWishes extends Pick<MailingEdits, 'show' | 'removePeople'> {
  /** The workbook forgets the inputs of the run before the last. */
  readonly forgetPrevious: boolean;
  /** The reports as values: nothing in them follows the inputs any more. */
  readonly reportsAsValues: boolean;
}

/** Makes the workbook ready to be sent; returns the names of the report sheets that hold values now. */
export async function prepareMailing(
  workbook: MailableWorkbook,
  { reportsAsValues, forgetPrevious, ...wishes }: MailingWishes,
  progress: Progress = UNWATCHED,
): Promise<readonly string[]> {
  const reports = standingReports(await workbook.outline());
  const values = reportsAsValues ? reports.map(({ sheet }) => sheet) : [];
  await workbook.editForMailing({ ...wishes, values });
  // Last, since it cannot be taken back: nothing is forgotten where the rest was refused.
  if (forgetPrevious) await forget(workbook, progress);
  return values;
}

async function forget(workbook: MailableWorkbook, progress: Progress): Promise<void> {
  const { record } = await verify(workbook, progress);
  const [last, before] = record?.runs ?? [];
  if (!record || !last || !before) return;
  await workbook.apply({ sheets: [recordSheet({ ...record, runs: [last] }, workbook.compression)] }, progress);
}
