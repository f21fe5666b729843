import type { ColumnPlan } from '../../../core/plan/plan';
import type { StyleIndexes } from '../styles/styleIndexes';

/** Width of a digit and padding of a cell, in pixels, for the usual default fonts (Calibri 11, Arial 9 and 10). */
const DIGIT = 7;
const PADDING = 5;

/** `<cols>`; nothing where the plan names no column. */
export function columnsXml(columns: readonly ColumnPlan[], styles: StyleIndexes): string {
  if (columns.length === 0) return '';
  const items = columns.map((column, index) => {
    const position = `min="${index + 1}" max="${index + 1}"`;
    const style = column.style === undefined ? '' : ` style="${styles.cell(column.style)}"`;
    return `<col ${position} width="${storedWidth(column.width)}"${style} customWidth="1"/>`;
  });
  return `<cols>${items.join('')}</cols>`;
}

/** A width in characters as the file stores it, in 256ths of a digit with the padding (ECMA-376 part 1, 18.3.1.13). */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}
