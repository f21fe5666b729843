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
  const same = pair(...withoutCommonEnds(before, now, fields), whole);
  const byKey = pair(same.gone, same.added, (row) => rowKey(input, row), fields);
  const others = fields.filter((field) => !KEY_FIELDS[input].includes(field));
  const byContent = pair(byKey.gone, byKey.added, (row) => textOf(row, others));
  return {
    changed: [...byKey.changed, ...byContent.changed].sort(([, a], [, b]) => a.row - b.row),
    added: byContent.added,
    gone: byContent.gone,
  };
}

/**
 * Rows without those that both begin with and end with: mostly they are nearly all, and telling that two rows in the same
 * place are the same takes a fraction of finding a row anywhere.
 */
function withoutCommonEnds(
  before: readonly RawRow[],
  now: readonly RawRow[],
  fields: readonly string[],
): [RawRow[], RawRow[]] {
  const alike = (earlier: RawRow | undefined, row: RawRow | undefined): boolean =>
    earlier !== undefined && row !== undefined && fields.every((field) => sameCell(earlier, row, field));
  let first = 0;
  while (alike(before[first], now[first])) first += 1;
  let last = 0;
  while (Math.min(before.length, now.length) - last > first && alike(before.at(-1 - last), now.at(-1 - last)))
    last += 1;
  return [before.slice(first, before.length - last), now.slice(first, now.length - last)];
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
  return fields.filter((field) => !sameCell(before, now, field));
}

function sameCell(before: RawRow, now: RawRow, field: string): boolean {
  const [then, present] = [before.cells[field] ?? null, now.cells[field] ?? null];
  return then === present || cellIdentity(then) === cellIdentity(present);
}

function identity({ cells }: RawRow, fields: readonly string[]): string {
  return fields.map((field) => cellIdentity(cells[field] ?? null)).join('\u0002');
}

/** The same, but for rows that say nothing in these fields. */
function textOf(row: RawRow, fields: readonly string[]): string | undefined {
  const text = identity(row, fields);
  return /[^\u0002]/.test(text) ? text : undefined;
}
