import type { SheetPlan } from '../../../core/plan/plan';
import { cellAddress } from '../../../core/workbook/address';

/** `<sheetViews>`: grid lines and frozen rows and columns. */
export function viewXml(sheet: SheetPlan): string {
  const grid = sheet.showGridlines ? '' : ' showGridLines="0"';
  return `<sheetViews><sheetView${grid} workbookViewId="0">${paneXml(sheet.frozen)}</sheetView></sheetViews>`;
}

function paneXml({ rows, columns }: SheetPlan['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  const first = cellAddress(rows + 1, columns + 1);
  const selection = `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>${selection}`;
}
