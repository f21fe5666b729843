import type { SheetPlan } from '../../../core/plan/plan';
import { cellAddress, quoteSheetName } from '../../../core/workbook/address';
import { escapeAttribute } from '../../xml/escapeXml';

/** `<hyperlinks>`: jumps inside the workbook, which need no relationship. */
export function linksXml(sheet: SheetPlan): string {
  let links = '';
  sheet.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, columnIndex) => {
      if (!cell?.link) return;
      const target = `${quoteSheetName(cell.link.sheet)}!${cell.link.cell}`;
      links += `<hyperlink ref="${cellAddress(rowIndex + 1, columnIndex + 1)}" location="${escapeAttribute(target)}"/>`;
    });
  });
  return links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`;
}
