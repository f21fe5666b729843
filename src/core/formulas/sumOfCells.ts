/** Excel takes at most 255 arguments. */
const GROUP = 200;

/** The sum of single cells, however many: `A1+A5`, or nested SUMs beyond a handful. `0` where there is none. */
export function sumOfCells(cells: readonly string[]): string {
  if (cells.length === 0) return '0';
  if (cells.length <= 12) return cells.join('+');
  let terms = [...cells];
  while (terms.length > 1) {
    const groups: string[] = [];
    for (let at = 0; at < terms.length; at += GROUP) groups.push(`SUM(${terms.slice(at, at + GROUP).join(',')})`);
    terms = groups;
  }
  return terms[0] ?? '0';
}
