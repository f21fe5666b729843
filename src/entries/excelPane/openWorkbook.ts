import { ExcelProblem } from '../../excel/excelProblem';
import type { ExcelWorkbook } from './excelWorkbook';

/** The workbook that is open in Excel. */
export function openWorkbook(): ExcelWorkbook {
  throw new ExcelProblem('apiMissing');
}
