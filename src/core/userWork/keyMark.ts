const MARK = /^Prospetti\.Chiave (\d+)(?: #([0-9a-z.]+))?$/;
const TAGGED = /^(.*) #([0-9a-z.]+)$/s;

/**
 * What stands above the keys of a report's lines, by which their column is found again.
 *
 * @param columns how many the report had when it was written
 * @param tag of the rows above the lines
 */
export function keyMark(columns: number, tag: string): string {
  return `Prospetti.Chiave ${columns} #${tag}`;
}

/** How many columns the report had that a mark stands in, and its tag; `undefined` for any other text. */
export function readMark(text: string): { readonly columns: number; readonly tag: string | undefined } | undefined {
  const [, columns, tag] = MARK.exec(text) ?? [];
  return columns === undefined ? undefined : { columns: Number(columns), tag };
}

/** A line's key with the tag of its rows: those down to the next line. */
export function taggedKey(key: string, tag: string): string {
  return `${key} #${tag}`;
}

/** Stands in place of the tag of a row that is no line of the report any more, so that no key is taken for one. */
export const NO_TAG = '0';

/** The key and the tag of a line. */
export function readKey(text: string): { readonly key: string; readonly tag: string | undefined } {
  const [, key, tag] = TAGGED.exec(text) ?? [];
  return { key: key ?? text, tag: tag === NO_TAG ? undefined : tag };
}
