import type { RowPlan, SheetPlan } from '../../../core/plan/plan';
import { columnLetters } from '../../../core/workbook/address';
import type { FileLook } from '../../read/readReport';
import type { StyleIndexes } from '../styles/styleIndexes';
import { cellXml } from './cellXml';

/** The `<row>` elements of a sheet, one text each; rows that say nothing are left out. */
export function* rowTexts(sheet: SheetPlan, styles: StyleIndexes): Generator<string> {
  const letters = Array.from({ length: widestRow(sheet) }, (_, index) => columnLetters(index + 1));
  let number = 0;
  for (const row of sheet.rows) {
    const text = rowText(row, (number += 1), letters, styles);
    if (text !== '') yield text;
  }
}

/** Number of columns of the widest row. */
export function widestRow(sheet: SheetPlan): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
}

function rowText(row: RowPlan, number: number, letters: readonly string[], styles: StyleIndexes): string {
  const texts = row.cells.map((cell, index) =>
    cell === null
      ? ''
      : cellXml(
          cell,
          `${letters[index] ?? ''}${number}`,
          cell.look ? (cell.look as FileLook).format : styles.cell(cell.style),
        ),
  );
  const cells = texts.join('');
  const height = row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`;
  const outline = row.outline ? ` outlineLevel="${row.outline}"` : '';
  const hidden = row.hidden ? ' hidden="1"' : '';
  if (cells === '' && height === '' && outline === '' && hidden === '') return '';
  return `<row r="${number}"${height}${hidden}${outline}>${cells}</row>`;
}
