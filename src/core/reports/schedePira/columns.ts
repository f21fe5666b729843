/** A label, then one for each year, or for each kind of amounts; texts run over all three. */
export const COLUMNS = [{ width: 24 }, { width: 29 }, { width: 29 }, { width: 29 }] as const;

/** The total width of the columns from `first` on, in characters. */
export function widthFrom(first: number): number {
  return COLUMNS.slice(first - 1).reduce((sum, { width }) => sum + width, 0);
}
