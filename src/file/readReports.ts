import type { WorkbookPlan } from '../core/plan/plan';
import type { StandingReport } from '../core/userWork/standingReport';
import { parseArea } from '../core/workbook/address';
import type { FileWorkbook } from './openWorkbook';
import { decodePart } from './package/decodePart';
import { ownFormats } from './write/styles/ownFormats';
import { readReport } from './read/readReport';
import { sheetComments } from './read/sheetComments';

/** The reports with room for notes that a plan writes over, as they stand. Throws `FileError` where the part of one is damaged. */
export function readReports(workbook: FileWorkbook, plan: WorkbookPlan): StandingReport[] {
  const noted = new Set(plan.sheets.flatMap((sheet) => (sheet.notes ? [sheet.name] : [])));
  const { archive, outline, sheets, context, stylesPart } = workbook;
  if (!outline.sheets.some(({ report }) => report !== undefined && noted.has(report))) return [];
  const formats: ReadonlyMap<number, string> =
    stylesPart === undefined ? new Map() : ownFormats(decodePart(archive.read(stylesPart), stylesPart), stylesPart);
  return outline.sheets.flatMap(({ name, report, unfinished, tables }) => {
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (report === undefined || part === undefined || !noted.has(report)) return [];
    const read = readReport(decodePart(archive.read(part), part), part, context(), formats);
    const listed = [...read.listed, ...tables.map(({ area }) => ({ kind: 'table' as const, area }))];
    const commented = [...sheetComments(workbook, part, new Map()).keys()].flatMap((cell) => {
      const area = parseArea(cell);
      return area ? [{ row: area.top, column: area.left }] : [];
    });
    return [{ report, sheet: name, ...(unfinished ? { unfinished } : {}), ...read, listed, commented }];
  });
}
