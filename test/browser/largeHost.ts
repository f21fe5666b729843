import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { largeWorkbook } from '../support/largeWorkbook';

/** Enough lines for reports that do not go into one request. */
const LINES = 4_000;

/** A workbook of an imagined chamber, open in the tests' Excel, whose reports take several requests. */
export function largeHost(): ExcelHost {
  return hostFromXlsx(largeWorkbook(LINES));
}
