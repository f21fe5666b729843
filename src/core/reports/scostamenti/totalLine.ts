import type { AmountField } from '../../inputs/definitions';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import type { Cents } from '../../money/cents';
import { cellSum } from '../amountCells';
import { amount, empty, text } from '../cells';
import { KINDS } from './columns';
import { judgedCells } from './varianceColumns';

/** How a total is made and looks. */
export interface TotalOptions {
  readonly styles: {
    readonly label: StyleName;
    readonly amount: StyleName;
    readonly percent: StyleName;
    readonly text: StyleName;
  };
  /** The formula of a column's sum. */
  readonly sum: (column: number) => string;
  /** The cells that the sum adds. */
  readonly cells: (column: number) => readonly string[];
}

/** The line of a subtotal or of the grand total; returns its row. */
export function totalLine(
  sheet: SheetBuilder,
  label: string,
  amounts: Record<AmountField, Cents>,
  { styles, sum, cells }: TotalOptions,
): number {
  const row = sheet.nextRow;
  const line: CellPlan[] = [text(label, styles.label), empty(styles.label)];
  for (const kind of KINDS) {
    for (const [field, column] of [
      [kind.budgetField, kind.budget],
      [kind.actualField, kind.actual],
    ] as const) {
      line.push(amount(amounts[field], { formula: sum(column) }, styles.amount, cellSum(sheet.name, cells(column))));
    }
    line.push(
      ...judgedCells(sheet.name, row, kind, amounts, {
        amount: styles.amount,
        percent: styles.percent,
        text: styles.text,
      }),
    );
  }
  while (line.length < sheet.columns.length) line.push(empty(styles.label));
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  return sheet.add(line, { height: 17, key: label });
}
