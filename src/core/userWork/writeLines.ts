import { scaleToFit } from '../layout/page';
import type { ColumnPlan, SheetPlan } from '../plan/plan';
import type { StandingReport } from './standingReport';

/** Hosts and files round widths; nobody sees less than this, in characters. */
const ROUNDING = 0.3;

/** The width of a column of which nothing is said. */
const DEFAULT_WIDTH = 8.43;

/**
 * The sheet of a plan with the widths that users gave the columns of the report that it is written over, and without the
 * columns and rows that they hid. Where it got wider, it prints smaller: its pages are broken for its own scale, at which
 * no more fits on one.
 *
 * @param column where a column goes, and `row` where a row does; `undefined` where it is gone
 */
export function writeLines(
  sheet: SheetPlan,
  { columns: standing, hiddenRows, listed }: StandingReport,
  column: (before: number) => number | undefined,
  row: (before: number) => number | undefined,
): SheetPlan {
  const columns: ColumnPlan[] = [...sheet.columns];
  standing.forEach((found, index) => {
    const after = column(index + 1);
    if (!found || after === undefined) return;
    const { width, own, hidden } = found;
    const planned = columns[after - 1];
    if (!hidden && Math.abs(width - (planned?.width ?? DEFAULT_WIDTH)) < ROUNDING) return;
    while (columns.length < after) columns.push({ width: DEFAULT_WIDTH });
    columns[after - 1] = { width: DEFAULT_WIDTH, ...planned, ...(hidden ? { hidden: true } : { width, own }) };
  });
  // What a filter hides shows again when it goes: nobody would find those rows again.
  const isListed = (before: number): boolean =>
    listed.some(({ area: { top, bottom } }) => top <= before && before <= bottom);
  const hidden = new Set(hiddenRows.filter((before) => !isListed(before)).map(row));
  return {
    ...sheet,
    columns,
    page: { ...sheet.page, ...scaleOf(sheet, columns) },
    rows:
      hidden.size === 0
        ? sheet.rows
        : sheet.rows.map((one, at) => (hidden.has(at + 1) ? { ...one, hidden: true } : one)),
  };
}

function scaleOf({ page }: SheetPlan, columns: readonly ColumnPlan[]): { readonly scale?: number } {
  if (page.scale === undefined) return {};
  const printed = columns.slice(0, page.area?.right).filter(({ hidden }) => !hidden);
  return printed.length === 0 ? {} : { scale: Math.min(page.scale, scaleToFit(page.orientation, printed)) };
}
