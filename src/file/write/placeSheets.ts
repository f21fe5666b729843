import type { SheetPlan, WorkbookPlan } from '../../core/plan/plan';
import type { FileWorkbook, SheetPart } from '../openWorkbook';
import { renameInSheet } from './renameInSheet';

/** A sheet of the plan, and where it goes. */
export interface PlacedSheet {
  /** Its name in the plan. */
  readonly planned: string;
  /** The sheet under its written name; what refers to other sheets uses their written names too. */
  readonly sheet: SheetPlan;
  /** The report of an earlier run that it takes the place of. */
  readonly existing: SheetPart | undefined;
}

/** The longest name of a sheet, in UTF-16 units. */
const LONGEST_NAME = 31;

/**
 * Finds a place for each sheet of the plan: on the report of an earlier run, else on a new sheet, under its own name or,
 * where a sheet of the user's has it, under `Name (2)`, `Name (3)` …
 */
export function placeSheets(workbook: FileWorkbook, plan: WorkbookPlan): readonly PlacedSheet[] {
  const taken = new Set(workbook.tabNames.map((name) => name.toLowerCase()));
  const places = plan.sheets.map((sheet) => {
    const existing = sheet.role === 'report' ? earlierReport(workbook, sheet.name) : undefined;
    const written = existing?.name ?? freeName(sheet.name, taken);
    taken.add(written.toLowerCase());
    return { sheet, written, existing };
  });
  const renamed = new Map(
    places.filter(({ sheet, written }) => written !== sheet.name).map(({ sheet, written }) => [sheet.name, written]),
  );
  return places.map(({ sheet, existing }) => ({
    planned: sheet.name,
    sheet: renameInSheet(sheet, renamed),
    existing,
  }));
}

function earlierReport(workbook: FileWorkbook, report: string): SheetPart | undefined {
  const marked = workbook.outline.sheets.find((sheet) => sheet.report === report);
  return marked && workbook.sheets.find((sheet) => sheet.name === marked.name);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
  }
  return candidate;
}
