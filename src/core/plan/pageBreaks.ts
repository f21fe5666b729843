import type { RowPlan } from './plan';

/** The most page breaks that a sheet can have («Specifiche e limiti di Excel»). */
const MOST = 1026;

/** The rows with which a new page starts. Excel breaks the pages of a very long sheet itself after the first thousand. */
export function pageBreaks(rows: readonly RowPlan[]): number[] {
  return rows.flatMap((row, index) => (row.pageBreakBefore && index > 0 ? [index + 1] : [])).slice(0, MOST);
}
