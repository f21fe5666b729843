import { ExcelProblem } from './excelProblem';
import { queueSheetList } from './read/sheetList';
import { roundTrip } from './roundTrip';

/**
 * Excel denies access without saying what is closed. This asks, in one request: a protected sheet, the structure of the
 * workbook, or else the workbook as a whole. Anything else that was thrown is given back as it is.
 *
 * @param written the ids of the sheets that were to be changed
 * @param structure sheets were to be added, shown or hidden
 */
export async function whyDenied(error: unknown, written: readonly string[], structure: boolean): Promise<unknown> {
  if (!(error instanceof ExcelProblem) || error.reason !== 'readOnly') return error;
  try {
    const { listed, closed } = await roundTrip((context) => {
      const list = queueSheetList(context);
      const protection = context.workbook.protection.load({ protected: true });
      return () => ({ listed: list(), closed: protection.protected });
    });
    const sheet = listed.find(({ id, protected: isProtected }) => isProtected && written.includes(id));
    const options = { cause: error };
    if (sheet) return new ExcelProblem('protectedSheet', { ...error.details, sheet: sheet.name }, options);
    return structure && closed ? new ExcelProblem('protectedStructure', error.details, options) : error;
  } catch {
    return error;
  }
}
