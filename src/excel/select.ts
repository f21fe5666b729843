import { namedByMark, REPORT_MARK } from '../core/plan/reportMark';
import { ExcelProblem } from './excelProblem';
import { localRange } from './localRange';
import { onceMore } from './onceMore';
import { queueSheetList, type ListedSheet } from './read/sheetList';
import { roundTrip } from './roundTrip';

/** A cell to go to, as findings and links name it. */
export interface CellPlace {
  readonly sheet: string;
  /** The table that the cell belongs to, by which a sheet is found that has another name now. */
  readonly table?: string;
  /** `B12`, or an area; left out for the sheet as a whole. */
  readonly cell?: string;
}

/**
 * Shows a cell: activates its sheet and selects it. Throws `ExcelProblem` where the sheet is gone or hidden.
 *
 * @param ids the ids of sheets by the names that they had when they were last read or written
 */
export async function select(ids: ReadonlyMap<string, string>, place: CellPlace): Promise<void> {
  const listed = await roundTrip(queueSheetList);
  const sheet = findSheet(listed, ids, place) ?? (await findReport(listed, place.sheet));
  if (!sheet) throw new ExcelProblem('sheetGone', { sheet: place.sheet });
  if (sheet.visibility !== 'visible') throw new ExcelProblem('sheetHidden', { sheet: sheet.name });
  const show = (context: Excel.RequestContext): (() => void) => {
    const target = context.workbook.worksheets.getItem(sheet.id);
    target.activate();
    if (place.cell !== undefined) localRange(target, place.cell).select();
    return () => undefined;
  };
  await onceMore(() => roundTrip(show));
}

/** The sheet that had the name, whatever it is called now; else the one that has it, or that the table stands on. */
function findSheet(
  listed: readonly ListedSheet[],
  ids: ReadonlyMap<string, string>,
  place: CellPlace,
): ListedSheet | undefined {
  const id = ids.get(place.sheet);
  return (
    listed.find((sheet) => sheet.id === id) ??
    listed.find(({ name }) => name === place.sheet) ??
    listed.find(({ tables }) => tables.some(({ name }) => name === place.table))
  );
}

/** The report that was written on a sheet of that name. */
async function findReport(listed: readonly ListedSheet[], written: string): Promise<ListedSheet | undefined> {
  const marks = await roundTrip((context) => {
    const asked = listed.map(({ id }) =>
      context.workbook.worksheets.getItem(id).names.getItemOrNullObject(REPORT_MARK).load({ formula: true }),
    );
    return () => asked.map((mark) => (mark.isNullObject ? '' : String(mark.formula)));
  });
  return listed.find((_sheet, index) => namedByMark(marks[index] ?? '')?.sheet === written);
}
