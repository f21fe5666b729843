import { textHeight } from '../layout/rowHeight';
import type { RowOptions, SheetBuilder } from '../layout/sheetBuilder';
import type { StyleName } from '../plan/styles';
import { across, text } from './cells';

/** A heading over the whole width of a sheet, never alone at the foot of a page; returns its row. */
export function bannerRow(
  sheet: SheetBuilder,
  title: string,
  style: StyleName,
  options: Omit<RowOptions, 'height'> = {},
): number {
  const columns = sheet.columns.length;
  const row = sheet.add(across(text(title, style), columns), {
    keepWithNext: true,
    ...options,
    height: textHeight(title, style, sheet.widthOf(1, columns), columns) + 4,
  });
  if (columns > 1) sheet.merge({ top: row, left: 1, bottom: row, right: columns });
  return row;
}
