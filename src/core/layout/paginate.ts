/** What pagination needs of a row. */
export interface FlowingRow {
  /** In points. */
  readonly height: number;
  /** A new page starts with this row, whatever fits. */
  readonly breakBefore: boolean;
  /** Never the last row of a page: a heading stays with what it heads. */
  readonly keepWithNext: boolean;
}

/**
 * The rows, from 0, that start a new page: where one is asked for, and before a row that no longer fits, moved up so that
 * no heading is left alone at the foot of a page. Excel has no such rule of its own. `repeated` is the height of the rows
 * that every page but the first repeats. A run of headings that with its text is taller than a page is broken where the
 * page ends.
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
      const from = row.breakBefore ? at : firstOfRun(rows, start, at);
      const moved = rows.slice(from, at).reduce((sum, { height }) => sum + height, 0);
      const together = moved + row.height <= page - repeated;
      start = together ? from : at;
      used = together ? moved : 0;
      breaks.push(start);
    }
    used += row.height;
  }
  return breaks;
}

function firstOfRun(rows: readonly FlowingRow[], start: number, at: number): number {
  let from = at;
  while (from > start + 1 && rows[from - 1]?.keepWithNext === true) from--;
  return rows[from - 1]?.keepWithNext === true ? at : from;
}
