import type { WorkbookPlan } from '../core/plan/plan';
import { recordAfter } from '../core/record/recordAfter';
import type { RecordedRun } from '../core/record/runRecord';
import { applyKeeping, applySparing, type KeptSheets, type SparedSheets } from './applyKeeping';
import { companions } from './companions';
import { beginStep, type Progress } from './progress';
import { remembering, type Verification } from './verify';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** A sheet that was written, and how many rows it has. */
export interface GeneratedReport extends WrittenSheet {
  readonly rows: number;
}

/** The reports of a run, once they stand in the workbook, and what the workbook remembers then. */
export interface WrittenRun extends Omit<KeptSheets, 'written'> {
  readonly examination: Verification;
  readonly reports: readonly GeneratedReport[];
}

/** Writes the reports of a run, and what the workbook is to remember of it, all in one. */
export async function writeRun(
  workbook: WorkbookPort,
  found: Verification,
  run: RecordedRun,
  plan: WorkbookPlan,
  progress: Progress,
): Promise<WrittenRun> {
  const { after, all } = await withRecord(workbook, found, run, plan, progress);
  return writtenRun(after, plan, await applyKeeping(workbook, all, progress));
}

/** The same, but where something of the users' would be lost nothing is written. */
export async function writeRunSparing(
  workbook: WorkbookPort,
  found: Verification,
  run: RecordedRun,
  plan: WorkbookPlan,
  progress: Progress,
): Promise<WrittenRun | SparedSheets> {
  const { after, all } = await withRecord(workbook, found, run, plan, progress);
  const sheets = await applySparing(workbook, all, progress);
  return sheets.written ? writtenRun(after, plan, sheets) : sheets;
}

/** The workbook as it is to be remembered, and the reports with the sheets that remember it. */
async function withRecord(
  { compression }: WorkbookPort,
  found: Verification,
  run: RecordedRun,
  { sheets }: WorkbookPlan,
  progress: Progress,
): Promise<{ readonly after: Verification; readonly all: WorkbookPlan }> {
  await beginStep(progress, 'writing');
  const names = sheets.map(({ name }) => name);
  const record = recordAfter(found.record, run, names, found.standing);
  const after = { ...(await remembering(found, record, [...found.standing, ...names])), record };
  return { after, all: { sheets: [...sheets, ...(await companions(after, compression))] } };
}

function writtenRun(examination: Verification, { sheets }: WorkbookPlan, { written, ...work }: KeptSheets): WrittenRun {
  const rowsOf = new Map(sheets.map((sheet) => [sheet.name, sheet.rows.length]));
  const reports = written.flatMap((sheet) => {
    const rows = rowsOf.get(sheet.planned);
    return rows === undefined ? [] : [{ ...sheet, rows }];
  });
  return { examination, reports, ...work };
}
