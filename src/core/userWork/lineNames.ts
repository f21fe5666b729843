/**
 * What the rows of a report are called, so that what stands beside one is found again in the next: a line by its key, any
 * other row by the line above it, and those above all lines by the headings.
 *
 * @param keys of all rows, row 1 first
 * @param heading the row of the headings
 */
export function lineNames(keys: readonly (string | undefined)[], heading: number): string[] {
  let line: string | undefined;
  let below = 0;
  return keys.map((key, index) => {
    below = key === undefined ? below + 1 : 0;
    line = key ?? line;
    if (line === undefined) return `Intestazione ${index + 1 - heading}`;
    return below === 0 ? line : `${line}, riga ${below} sotto`;
  });
}
