/**
 * What a host reads in one cell. Plain values stay plain, so that half a million cells stay light:
 * `null` is an empty cell, a number is a number as Excel stores it (percentages as fractions, dates as serials).
 * Numbers whose format gives them another meaning, and errors, are wrapped.
 */
export type CellValue = null | number | string | boolean | SpecialCell;

export type SpecialCell =
  /** An error value, in English spelling (`#N/A`, `#REF!`), whatever the language of Excel. */
  | { readonly kind: 'error'; readonly code: string }
  /**
   * A number shown as a date or a time: the serial day as it stands. Of a workbook whose dates count from 1904 it is four years
   * less than everyone's; Excel does not tell which those are, and both hosts have to read the same.
   */
  | { readonly kind: 'date'; readonly serial: number }
  /** A number shown as a percentage: the stored fraction (0.5 is 50 %). */
  | { readonly kind: 'percent'; readonly fraction: number }
  /** A formula whose result the file does not hold: it was written by a program that does not calculate. */
  | { readonly kind: 'uncalculated' };

/** True for a cell that holds nothing: empty, or text of blanks only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
