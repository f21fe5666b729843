/** What a cell of the tests' Excel holds. An error value is told apart from a text that looks like one. */
export type CellContent = null | string | number | boolean | ErrorValue;

export interface ErrorValue {
  /** In English: `#N/A`. */
  readonly error: string;
}

/** True for `#N/A`, `#REF!` … */
export function isErrorValue(value: CellContent): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}
