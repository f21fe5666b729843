import { markedReport, REPORT_MARK } from '../../core/plan/reportMark';
import { roundTrip } from '../roundTrip';
import { bareAddress } from './bareAddress';

/** The cell that the user is on. */
export interface ActiveCell {
  readonly sheet: string;
  /** `D7`. */
  readonly cell: string;
  /** The report that stands on its sheet, where that is one. */
  readonly report: string | undefined;
  /** What Excel has in it. */
  readonly value: unknown;
}

/** Where the user is, in one request. Throws `ExcelProblem`. */
export function activeCell(): Promise<ActiveCell> {
  return roundTrip((context) => {
    const range = context.workbook.getActiveCell().untrack().load({ address: true, values: true });
    const sheet = range.worksheet.load({ name: true });
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true });
    return () => ({
      sheet: sheet.name,
      cell: bareAddress(range.address),
      report: markedReport(mark.isNullObject ? undefined : String(mark.formula), sheet.name).report,
      value: (range.values as unknown[][])[0]?.[0],
    });
  });
}
