import { ExcelProblem } from '../../excel/excelProblem';
import type { ExcelPort } from '../../excel/excelPort';
import type { WrittenSheet } from '../../usecases/workbookPort';

/** Shows the first of the written sheets that the user has not hidden. Throws `ExcelProblem`; where all are hidden, too. */
export async function showFirst(workbook: Pick<ExcelPort, 'select'>, sheets: readonly WrittenSheet[]): Promise<void> {
  for (const [index, { written: sheet }] of sheets.entries()) {
    try {
      await workbook.select({ sheet, cell: 'A1' });
      return;
    } catch (error) {
      const hidden = error instanceof ExcelProblem && error.reason === 'sheetHidden';
      if (!hidden || index === sheets.length - 1) throw error;
    }
  }
}
