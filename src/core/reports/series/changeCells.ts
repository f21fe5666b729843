import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { cellSum, ratioOf } from '../amountCells';

/** A figure of a series in one year: its value (`null` where it was not given), and its cell in the report. */
export interface YearFigure {
  readonly value: number | null;
  readonly cell: string;
}

/** Beyond the last digit of any series, and before binary noise. */
const DECIMALS = 6;

/**
 * By how much a figure changed from one year to the next. Blank where either year was not given: a change from nothing
 * known is not a change from zero.
 */
export function changeCell(sheet: string, before: YearFigure, after: YearFigure, style: StyleName): CellPlan {
  return {
    value: changeOf(before, after) ?? '',
    formula: `IF(COUNT(${before.cell},${after.cell})<2,"",ROUND(${after.cell}-${before.cell},${DECIMALS}))`,
    style,
    sources: cellSum(sheet, [after.cell, before.cell], [1, -1]),
  };
}

/** The change in percent of the earlier figure; `n.s.` where that is zero, blank where either was not given. */
export function changePercentCell(sheet: string, before: YearFigure, after: YearFigure, style: StyleName): CellPlan {
  const change = changeOf(before, after);
  return {
    value: change === null ? '' : before.value === 0 ? 'n.s.' : change / Math.abs(before.value ?? 0),
    formula:
      `IF(COUNT(${before.cell},${after.cell})<2,"",IF(${before.cell}=0,"n.s.",` +
      `ROUND(${after.cell}-${before.cell},${DECIMALS})/ABS(${before.cell})))`,
    style,
    sources: ratioOf(cellSum(sheet, [after.cell, before.cell], [1, -1]), cellSum(sheet, [before.cell]), true),
  };
}

function changeOf(before: YearFigure, after: YearFigure): number | null {
  if (before.value === null || after.value === null) return null;
  // The sum turns a negative zero into zero.
  return Number((after.value - before.value).toFixed(DECIMALS)) + 0;
}
