import type { ColumnDefinition } from '../inputs/definitions';
import { textLiteral } from '../formulas/textLiteral';
import type { ValidationPlan } from '../plan/plan';
import { cellAddress } from '../workbook/address';
import type { ColumnGuide } from './guide/sheetGuide';
import { shownHeader } from './shownHeader';

/**
 * What a header's cell tells when it is selected, with the mouse or the keyboard: what is typed below it. A title by which the
 * column would no longer be known is warned of; the year in it may change.
 */
export function headerValidation(column: ColumnDefinition, position: number, guide: ColumnGuide): ValidationPlan {
  const cell = cellAddress(1, position);
  const stem = column.header.replace(/\{.*$/, '');
  const sameStem = `LEFT(${cell},${stem.length})=${textLiteral(stem)}`;
  const formula = stem === '' ? `LEN(${cell})=4` : sameStem;
  const title = shownHeader(column.header);
  const required = column.required ? 'Obbligatoria. ' : '';
  return {
    area: { top: 1, left: position, bottom: 1, right: position },
    rule: { kind: 'formula', formula },
    prompt: { title, text: `${required}${guide.what} Esempio: ${guide.example}` },
    alert: {
      severity: 'warning',
      title: 'Titolo di colonna',
      text: `La colonna si riconosce dal titolo «${title}»: con un altro titolo non viene letta. Lasciare quello nuovo?`,
    },
  };
}
