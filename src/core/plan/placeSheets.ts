import type { SheetPlan, WorkbookPlan } from './plan';
import { renameInSheet } from './renameInSheet';

/** A sheet of the plan, and where it goes. */
export interface PlacedSheet<Sheet> {
  /** Its name in the plan. */
  readonly planned: string;
  /** The sheet under its written name; what refers to other sheets uses their written names too. */
  readonly sheet: SheetPlan;
  /** The report of an earlier run that it takes the place of. */
  readonly existing: Sheet | undefined;
}

/** What has to be known of a sheet that stands in the workbook. */
export interface StandingSheet {
  readonly name: string;
  /** The canonical name of the report that this tool wrote on it, when it did. */
  readonly report?: string;
}

/** The longest name of a sheet, in UTF-16 units. */
const LONGEST_NAME = 31;

/**
 * Finds a place for each sheet of the plan: on the report of an earlier run, else on a new sheet, under its own name or,
 * where a sheet of the user's has it, under `Name (2)`, `Name (3)` …
 *
 * @param sheets the worksheets of the workbook
 * @param tabNames the names of all its tabs, whatever they hold: none of them is free
 */
export function placeSheets<Sheet extends StandingSheet>(
  sheets: readonly Sheet[],
  tabNames: readonly string[],
  plan: WorkbookPlan,
): readonly PlacedSheet<Sheet>[] {
  const taken = new Set(tabNames.map((name) => name.toLowerCase()));
  const places = plan.sheets.map((sheet) => {
    const existing = sheet.role === 'report' ? sheets.find(({ report }) => report === sheet.name) : undefined;
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

function freeName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
  }
  return candidate;
}
