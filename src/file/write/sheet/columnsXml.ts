import { storedWidth } from '../../../core/layout/columnPoints';
import type { ColumnPlan } from '../../../core/plan/plan';
import type { StyleIndexes } from '../styles/styleIndexes';

/** `<cols>`; nothing where the plan names no column. */
export function columnsXml(columns: readonly ColumnPlan[], styles: StyleIndexes): string {
  if (columns.length === 0) return '';
  const items = columns.map((column, index) => {
    const position = `min="${index + 1}" max="${index + 1}"`;
    const style = column.style === undefined ? '' : ` style="${styles.cell(column.style)}"`;
    const hidden = column.hidden ? ' hidden="1"' : '';
    return `<col ${position} width="${column.own ?? storedWidth(column.width)}"${style}${hidden} customWidth="1"/>`;
  });
  return `<cols>${items.join('')}</cols>`;
}
