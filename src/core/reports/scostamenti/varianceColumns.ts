import { isFavourable } from '../../statements/variance';
import { isMaterial } from '../../statements/variance';
import { variance } from '../../statements/variance';
import type { Entity } from '../../model/entity';
import type { Amounts } from '../../model/model';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { cellAddress } from '../../workbook/address';
import { textFormula } from '../cells';
import { varianceCell, variancePercentCell } from '../varianceCells';
import { KINDS, type KindColumns } from './columns';
import type { Thresholds } from './thresholds';

/** Variance in euro and in percent, and for revenue and costs whether it is favourable. */
export function judgedCells(
  sheet: string,
  row: number,
  kind: KindColumns,
  amounts: Amounts,
  styles: { readonly amount: StyleName; readonly percent: StyleName; readonly text: StyleName },
): CellPlan[] {
  const budget = amounts[kind.budgetField];
  const actual = amounts[kind.actualField];
  const budgetAt = cellAddress(row, kind.budget);
  const varianceAt = cellAddress(row, kind.variance);
  const cells = [
    varianceCell(sheet, budget, actual, budgetAt, cellAddress(row, kind.actual), styles.amount),
    variancePercentCell(sheet, budget, actual, budgetAt, varianceAt, styles.percent),
  ];
  if (kind.judgement === undefined) return cells;
  const { euro } = variance(budget, actual);
  const favourable = isFavourable(kind.kind, euro);
  const [above, below] = kind.kind === 'revenue' ? ['fav.', 'sfav.'] : ['sfav.', 'fav.'];
  return [
    ...cells,
    textFormula(
      `IF(N(${varianceAt})=0,"",IF(${varianceAt}>0,"${above}","${below}"))`,
      favourable === null ? '' : favourable ? 'fav.' : 'sfav.',
      styles.text,
    ),
  ];
}

/** The letters of the kinds whose variance is material, as `P O`. */
export function materialCell(
  row: number,
  amounts: Amounts,
  entity: Entity,
  thresholds: Thresholds,
  style: StyleName,
): CellPlan {
  const letters = KINDS.filter((kind) =>
    isMaterial(variance(amounts[kind.budgetField], amounts[kind.actualField]), entity),
  ).map((kind) => kind.letter);
  const tests = KINDS.map((kind) => {
    const varianceAt = cellAddress(row, kind.variance);
    const percentAt = cellAddress(row, kind.percent);
    const beyondPercent = `IF(ISNUMBER(${percentAt}),ROUND(ABS(${percentAt}),10)>${thresholds.percent},TRUE)`;
    return `IF(AND(ABS(N(${varianceAt}))>${thresholds.euro},${beyondPercent}),"${kind.letter} ","")`;
  });
  return textFormula(`TRIM(${tests.join('&')})`, letters.join(' '), style);
}
