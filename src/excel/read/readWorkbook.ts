import { INPUTS } from '../../core/inputs/definitions';
import { placesOf } from '../../core/inputs/locateInputs';
import { markedReport, REPORT_MARK } from '../../core/plan/reportMark';
import { RECORD_NAME } from '../../core/record/recordName';
import type { Area } from '../../core/workbook/address';
import type { SheetOutline } from '../../core/workbook/workbookView';
import { ExcelProblem } from '../excelProblem';
import { roundTrip } from '../roundTrip';
import { areaOf } from './bareAddress';
import { startKey, type KnownSheet, type KnownWorkbook } from './knownWorkbook';
import { queueRangeStart, type RangeStart } from './queueCells';
import { queueSheetList, type ListedSheet } from './sheetList';

/**
 * Looks at the workbook in two requests: which sheets and tables there are; then where they stand and which are reports.
 * Where a table stands is a method's answer and no property, so it cannot come with the first. What bears the name of an
 * input is read along with the second, down to row 300, so that reading the inputs needs no third one.
 */
export async function readWorkbook(): Promise<KnownWorkbook> {
  const listed = await roundTrip(queueSheetList);
  try {
    return await lookAt(listed, keysToRead(listed));
  } catch (error) {
    // Long texts: the inputs are then read piece by piece.
    if (!(error instanceof ExcelProblem) || error.reason !== 'payloadRefused') throw error;
    return lookAt(listed, new Set());
  }
}

/** The second request. */
async function lookAt(listed: readonly ListedSheet[], wanted: ReadonlySet<string>): Promise<KnownWorkbook> {
  const starts = new Map<string, RangeStart | undefined>();
  const sheets = await roundTrip((context) => {
    const answers = listed.map((sheet) => queueSheet(context, sheet, wanted, starts));
    return () => answers.flatMap((answer) => answer() ?? []);
  });
  return { sheets, starts };
}

/** Asks for what the list does not say of a sheet; the answer is `undefined` where the sheet went away meanwhile. */
function queueSheet(
  context: Excel.RequestContext,
  listed: ListedSheet,
  wanted: ReadonlySet<string>,
  starts: Map<string, RangeStart | undefined>,
): () => KnownSheet | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(listed.id);
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true });
  const used = sheet.getUsedRangeOrNullObject().untrack().load({ address: true });
  const whole = wanted.has(startKey(listed))
    ? queueRangeStart(sheet, sheet.getUsedRangeOrNullObject(true).untrack(), 'cells')
    : undefined;
  const tables = listed.tables.map((table) => {
    const range = sheet.tables.getItemOrNullObject(table.id).getRange().untrack();
    if (wanted.has(startKey(listed, table))) return { table, start: queueRangeStart(sheet, range, 'table') };
    range.load({ address: true });
    return { table, area: () => (range.isNullObject ? undefined : areaOf(range.address)) };
  });
  return () => {
    if (sheet.isNullObject) return undefined;
    if (whole) starts.set(startKey(listed), whole());
    const outlines = tables.flatMap(({ table: { name, hasHeader, hasTotals }, start, area }) => {
      const begun = start?.();
      if (begun) starts.set(startKey(listed, { name }), begun);
      const place = begun?.area ?? area?.();
      return place ? [{ name, area: place, hasHeader, hasTotals }] : [];
    });
    const formula = mark.isNullObject ? undefined : String(mark.formula);
    const { name, visibility } = listed;
    return {
      id: listed.id,
      outline: { name, visibility, tables: outlines, ...markedReport(formula, listed.name) },
      mark: formula,
      used: used.isNullObject ? undefined : areaOf(used.address),
    };
  };
}

const NOT_KNOWN_YET: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/**
 * All that bears the name of an input, and what may be the record, by `startKey`, as far as names alone can tell: the
 * record may have a number after its name, where a sheet of the user's has that.
 */
function keysToRead(listed: readonly ListedSheet[]): ReadonlySet<string> {
  const sheets = listed.map(({ name, visibility, tables }): SheetOutline => ({
    name,
    visibility,
    tables: tables.map(({ name, hasHeader, hasTotals }) => ({ name, hasHeader, hasTotals, area: NOT_KNOWN_YET })),
  }));
  return new Set([
    ...INPUTS.flatMap(({ name }) => placesOf({ sheets }, name)).flatMap(({ sheet, table }) => {
      const found = listed.find(({ name }) => name === sheet.name);
      return found ? [startKey(found, table)] : [];
    }),
    ...listed.filter(({ name }) => name.startsWith(RECORD_NAME)).map((sheet) => startKey(sheet)),
  ]);
}
