/** What pagination needs of a row. */
export interface FlowingRow {
  /** In points. */
  readonly height: number;
  /** A new page starts with this row, whatever fits. */
  readonly breakBefore: boolean;
  /** Never the last row of a page: a heading stays with what it heads. */
  readonly keepWithNext: boolean;
}

/** A last page that is less full than this part of it takes the row above along. */
const LEAST = 0.1;

/**
 * The rows, from 0, that start a new page: where one is asked for, and before a row that no longer fits, moved up so that
 * no heading is left alone at the foot of a page, and no line alone on a last one. Excel has no such rules of its own.
 * `repeated` is the height of the rows that every page but the first repeats. A run of headings that with its text is
 * taller than a page is broken where the page ends.
 */
export function paginate(rows: readonly FlowingRow[], page: number, repeated: number): number[] {
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    const full = used + row.height > page - (start === 0 ? 0 : repeated);
    if (at > start && (row.breakBefore || full)) {
      if (row.breakBefore) fillLastPage(rows, breaks, at, page, repeated);
      const from = row.breakBefore ? at : firstOfRun(rows, start, at);
      const moved = heightOf(rows, from, at);
      const together = moved + row.height <= page - repeated;
      start = together ? from : at;
      used = together ? moved : 0;
      breaks.push(start);
    }
    used += row.height;
  }
  fillLastPage(rows, breaks, rows.length, page, repeated);
  return breaks;
}

/** Moves the last break up, where the page that it starts and that ends before row `end` has next to nothing on it. */
function fillLastPage(
  rows: readonly FlowingRow[],
  breaks: number[],
  end: number,
  page: number,
  repeated: number,
): void {
  const last = breaks.at(-1);
  if (last === undefined || rows[last]?.breakBefore === true || heightOf(rows, last, end) >= page * LEAST) return;
  const start = breaks.at(-2) ?? 0;
  const from = firstOfRun(rows, start, last - 1);
  const room = heightOf(rows, from, end) <= page - repeated;
  if (from > start && room && rows[from - 1]?.keepWithNext !== true) breaks[breaks.length - 1] = from;
}

function heightOf(rows: readonly FlowingRow[], from: number, end: number): number {
  return rows.slice(from, end).reduce((sum, { height }) => sum + height, 0);
}

function firstOfRun(rows: readonly FlowingRow[], start: number, at: number): number {
  let from = at;
  while (from > start + 1 && rows[from - 1]?.keepWithNext === true) from--;
  return rows[from - 1]?.keepWithNext === true ? at : from;
}
