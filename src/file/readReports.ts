import type { WorkbookPlan } from '../core/plan/plan';
import type { StandingReport } from '../core/userWork/standingReport';
import type { FileWorkbook } from './openWorkbook';
import { decodePart } from './package/decodePart';
import { ownFormats } from './write/styles/ownFormats';
import { readReport } from './read/readReport';

/** The reports with room for notes that a plan writes over, as they stand. Throws `FileError` where the part of one is damaged. */
export function readReports(workbook: FileWorkbook, plan: WorkbookPlan): StandingReport[] {
  const noted = new Set(plan.sheets.flatMap((sheet) => (sheet.notes ? [sheet.name] : [])));
  const { archive, outline, sheets, context, stylesPart } = workbook;
  if (!outline.sheets.some(({ report }) => report !== undefined && noted.has(report))) return [];
  const formats: ReadonlyMap<number, string> =
    stylesPart === undefined ? new Map() : ownFormats(decodePart(archive.read(stylesPart), stylesPart), stylesPart);
  return outline.sheets.flatMap(({ name, report, unfinished }) => {
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (report === undefined || part === undefined || !noted.has(report)) return [];
    const content = readReport(decodePart(archive.read(part), part), part, context(), formats);
    return [{ report, sheet: name, ...(unfinished ? { unfinished } : {}), ...content }];
  });
}
