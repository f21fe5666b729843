import type { WorkbookPlan } from '../core/plan/plan';
import { recordAfter } from '../core/record/recordAfter';
import type { RecordedRun } from '../core/record/runRecord';
import type { MovedText } from '../core/userWork/keepWork';
import { applyKeeping } from './applyKeeping';
import { companions } from './companions';
import { beginStep, type Progress } from './progress';
import { remembering, type Verification } from './verify';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** A sheet that was written, and how many rows it has. */
export interface GeneratedReport extends WrittenSheet {
  readonly rows: number;
}

/** The reports of a run, once they stand in the workbook, and what the workbook remembers then. */
export interface WrittenRun {
  readonly examination: Verification;
  readonly reports: readonly GeneratedReport[];
  /** What users had written over the cells of the reports: it is in the notes now. */
  readonly moved: readonly MovedText[];
}

/** Writes the reports of a run, and what the workbook is to remember of it, all in one. */
export async function writeRun(
  workbook: WorkbookPort,
  found: Verification,
  run: RecordedRun,
  { sheets }: WorkbookPlan,
  progress: Progress,
): Promise<WrittenRun> {
  await beginStep(progress, 'writing');
  const names = sheets.map(({ name }) => name);
  const record = recordAfter(found.record, run, names, found.standing);
  const after = { ...(await remembering(found, record, [...found.standing, ...names])), record };
  const others = await companions(after, workbook.compression);
  const { written, moved } = await applyKeeping(workbook, { sheets: [...sheets, ...others] }, progress);
  const rowsOf = new Map(sheets.map((sheet) => [sheet.name, sheet.rows.length]));
  return {
    examination: after,
    reports: written.flatMap((sheet) => {
      const rows = rowsOf.get(sheet.planned);
      return rows === undefined ? [] : [{ ...sheet, rows }];
    }),
    moved,
  };
}
