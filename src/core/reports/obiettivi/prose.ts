import { linesHeight } from '../../layout/rowHeight';
import type { RowOptions, SheetBuilder } from '../../layout/sheetBuilder';
import { splitProse } from '../../layout/splitProse';
import type { StyleName } from '../../plan/styles';
import { across, text } from '../cells';

/** Pages break between rows: a row of prose is at most this many lines tall. */
const LINES_A_ROW = 10;

/** A text over the whole width of the sheet, a row a paragraph (more for a long one). Nothing where there is no text. */
export function addProse(
  sheet: SheetBuilder,
  value: string,
  style: StyleName,
  options: Omit<RowOptions, 'height'>,
): void {
  const columns = sheet.columns.length;
  const width = sheet.widthOf(1, columns);
  for (const piece of splitProse(value, style, width, columns, LINES_A_ROW)) {
    const height = linesHeight(piece.lines, style);
    const row = sheet.add(across(text(piece.text, style), columns), { ...options, height });
    sheet.merge({ top: row, left: 1, bottom: row, right: columns });
  }
}
