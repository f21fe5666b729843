import type { ExcelPort } from '../../excel/excelPort';
import type { NumberOrigin } from '../../taskpane/services';
import { explainFor } from '../pane/explainFor';

/**
 * «Da dove viene?» of the cell that the user is on. One request where it is in no report, or holds no number: the workbook
 * is read for a number only.
 */
export async function explainSelected(workbook: ExcelPort): Promise<NumberOrigin> {
  const { sheet, cell, report, value } = await workbook.activeCell();
  if (report === undefined) return { outcome: 'noReport' };
  // A percentage that is not significant has a reason, too.
  if (typeof value !== 'number' && value !== 'n.s.') return { outcome: 'noNumber' };
  return explainFor(workbook, sheet, cell);
}
