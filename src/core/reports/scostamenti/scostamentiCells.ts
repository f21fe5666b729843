import type { AmountField } from '../../inputs/definitions';
import { cellAddress } from '../../workbook/address';
import { KINDS, type AmountKind } from './columns';

/** The sheet's name. */
export const SCOSTAMENTI = 'Scostamenti';

/** What a line of the sheet holds: six amounts, and of each kind the variance in euro and in percent. */
export type VarianceColumn = AmountField | `${AmountKind} variance` | `${AmountKind} percent`;

/** How the sheet names a cell of an objective's line, of an area's subtotal, or of the grand total among its anchors. */
export function varianceAnchor(line: 'objective' | 'area' | 'total', code: string, column: VarianceColumn): string {
  return line === 'total' ? column : `${line} ${code} ${column}`;
}

/** The anchors of a line. The grand total has no code. */
export function lineAnchors(
  line: 'objective' | 'area' | 'total',
  code: string,
  row: number,
): (readonly [anchor: string, cell: string])[] {
  return KINDS.flatMap((kind) => {
    const columns: readonly (readonly [VarianceColumn, number])[] = [
      [kind.budgetField, kind.budget],
      [kind.actualField, kind.actual],
      [`${kind.kind} variance`, kind.variance],
      [`${kind.kind} percent`, kind.percent],
    ];
    return columns.map(([name, column]) => [varianceAnchor(line, code, name), cellAddress(row, column)] as const);
  });
}
