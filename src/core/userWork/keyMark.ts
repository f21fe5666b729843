const MARK = /^Prospetti\.Chiave (\d+)$/;

/**
 * What stands above the keys of a report's lines, by which their column is found again.
 *
 * @param columns how many the report had when it was written
 */
export function keyMark(columns: number): string {
  return `Prospetti.Chiave ${columns}`;
}

/** How many columns the report had that a mark stands in; `undefined` for any other text. */
export function columnsOfMark(text: string): number | undefined {
  const columns = MARK.exec(text)?.[1];
  return columns === undefined ? undefined : Number(columns);
}
