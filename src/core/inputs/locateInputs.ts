import type { Area } from '../workbook/address';
import { withRowsBelow } from './rowsBelow';
import type { SheetOutline, TableOutline, WorkbookOutline } from '../workbook/workbookView';
import { INPUTS, type InputName } from './definitions';
import { sameName } from './names';

/** A place that bears the name of an input: an Excel Table, or a sheet with a header row to be looked for. */
export interface InputPlace {
  readonly input: InputName;
  readonly sheet: SheetOutline;
  /** The table of that name; `undefined` where it is the sheet that has the name. */
  readonly table?: TableOutline;
}

/** Cells that a host has to read before the inputs can be: a part of a sheet, or all that it holds. */
export interface GridRequest {
  readonly sheet: string;
  readonly area?: Area;
}

/** Every place that answers to an input, tables first: the first one of each input is the one that is read. */
export function placesOf(outline: WorkbookOutline, input: InputName): readonly InputPlace[] {
  // A report sheet may well be called like an input (`Contesto`), and is never one.
  const sheets = outline.sheets.filter((sheet) => sheet.report === undefined);
  return [
    ...sheets.flatMap((sheet) =>
      sheet.tables.filter((table) => sameName(table.name, input)).map((table) => ({ input, sheet, table })),
    ),
    ...sheets
      .filter((sheet) => sameName(sheet.name, input) && !sheet.tables.some((table) => sameName(table.name, input)))
      .map((sheet) => ({ input, sheet })),
  ];
}

/**
 * What a host has to read, so that it can read it all at once: see `readRawTables`. Every place that answers to an input,
 * since two of them may contradict each other; of a table also what stands just below it, and may have been meant as part
 * of it.
 */
export function locateInputs(outline: WorkbookOutline): readonly GridRequest[] {
  const places = INPUTS.flatMap(({ name }) => placesOf(outline, name));
  const whole = new Set(places.filter((place) => !place.table).map((place) => place.sheet.name));
  return [
    ...[...whole].map((sheet) => ({ sheet })),
    ...places.flatMap(({ sheet, table }) =>
      table && !whole.has(sheet.name) ? [{ sheet: sheet.name, area: withRowsBelow(table.area) }] : [],
    ),
  ];
}
