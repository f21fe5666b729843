import { toEuro } from '../money/cents';
import type { CellPlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import type { Amount } from '../model/model';
import { variance } from '../statements/variance';
import { cellSum, ratioOf } from './amountCells';

/** The variance of two cells in euro: consuntivo less preventivo, blank where neither was given. */
export function varianceCell(
  sheet: string,
  budget: Amount,
  actual: Amount,
  budgetCell: string,
  actualCell: string,
  style: StyleName,
): CellPlan {
  const { euro } = variance(budget, actual);
  return {
    value: euro === null ? '' : toEuro(euro),
    formula: `IF(AND(${budgetCell}="",${actualCell}=""),"",ROUND(N(${actualCell})-N(${budgetCell}),2))`,
    style,
    sources: cellSum(sheet, [actualCell, budgetCell], [1, -1]),
  };
}

/** The variance in percent of the absolute budget; `n.s.` where the budget is zero, blank where it was not given. */
export function variancePercentCell(
  sheet: string,
  budget: Amount,
  actual: Amount,
  budgetCell: string,
  varianceAt: string,
  style: StyleName,
): CellPlan {
  const { euro, percent } = variance(budget, actual);
  return {
    // Divided in euro, as the formula divides: the same quotient taken in cents may differ in its last digit.
    value: percent === null ? '' : percent === 'n.s.' ? percent : toEuro(euro ?? 0) / Math.abs(toEuro(budget ?? 0)),
    formula: `IF(${budgetCell}="","",IF(ROUND(${budgetCell},2)=0,"n.s.",${varianceAt}/ABS(${budgetCell})))`,
    style,
    sources: ratioOf(cellSum(sheet, [varianceAt]), cellSum(sheet, [budgetCell]), true),
  };
}
