import { cellIdentity } from '../examination/cellIdentity';
import type { InputName } from '../inputs/definitions';
import type { RawRow } from '../inputs/rawTable';
import { KEY_FIELDS, rowKey } from '../model/reading/rowKey';

/** Rows of an input then and now, each then with its own now. */
export interface MatchedRows {
  readonly changed: readonly (readonly [before: RawRow, now: RawRow])[];
  readonly added: readonly RawRow[];
  readonly gone: readonly RawRow[];
}

/** So many rows of one key are compared each with each; of more, those that come first go together. */
const MOST_COMPARED = 30;

/**
 * Tells which row was which: rows that say the same wherever they stand, then those of the same key (of several, the most
 * alike), then those that are alike in all but the key.
 *
 * @param fields the columns that both have
 */
export function matchRows(
  input: InputName,
  before: readonly RawRow[],
  now: readonly RawRow[],
  fields: readonly string[],
): MatchedRows {
  const whole = (row: RawRow): string => identity(row, fields);
  const same = pair(before, now, whole);
  const byKey = pair(same.gone, same.added, (row) => rowKey(input, row), fields);
  const others = fields.filter((field) => !KEY_FIELDS[input].includes(field));
  const byContent = pair(byKey.gone, byKey.added, (row) => textOf(row, others));
  return {
    changed: [...byKey.changed, ...byContent.changed].sort(([, a], [, b]) => a.row - b.row),
    added: byContent.added,
    gone: byContent.gone,
  };
}

/** Pairs rows of the same mark; those without one find no other. */
function pair(
  before: readonly RawRow[],
  now: readonly RawRow[],
  markOf: (row: RawRow) => string | undefined,
  compared: readonly string[] = [],
): MatchedRows {
  const waiting = new Map<string, RawRow[]>();
  for (const row of before) {
    const mark = markOf(row);
    if (mark === undefined) continue;
    const group = waiting.get(mark);
    if (group) group.push(row);
    else waiting.set(mark, [row]);
  }
  const changed: [RawRow, RawRow][] = [];
  const added: RawRow[] = [];
  const found = new Set<RawRow>();
  for (const row of now) {
    const mark = markOf(row);
    const group = mark === undefined ? [] : (waiting.get(mark) ?? []);
    const earlier = group.splice(closest(group, row, compared), 1)[0];
    if (!earlier) added.push(row);
    else {
      changed.push([earlier, row]);
      found.add(earlier);
    }
  }
  return { changed, added, gone: before.filter((row) => !found.has(row)) };
}

/** The place of the row that differs in the fewest of these fields. */
function closest(group: readonly RawRow[], row: RawRow, fields: readonly string[]): number {
  if (group.length < 2 || group.length > MOST_COMPARED || fields.length === 0) return 0;
  const differences = group.map((other) => changedFields(other, row, fields).length);
  return differences.indexOf(Math.min(...differences));
}

/** The fields that two rows differ in. */
export function changedFields(before: RawRow, now: RawRow, fields: readonly string[]): string[] {
  return fields.filter((field) => cellIdentity(before.cells[field] ?? null) !== cellIdentity(now.cells[field] ?? null));
}

function identity({ cells }: RawRow, fields: readonly string[]): string {
  return fields.map((field) => cellIdentity(cells[field] ?? null)).join('\u0002');
}

/** The same, but for rows that say nothing in these fields. */
function textOf(row: RawRow, fields: readonly string[]): string | undefined {
  const text = identity(row, fields);
  return /[^\u0002]/.test(text) ? text : undefined;
}
