/** Width of a digit and padding of a cell, in pixels, for the usual default fonts (Calibri 11, Arial 9 and 10). */
const DIGIT = 7;
const PADDING = 5;

/** Points of a pixel on a screen of 96 dots an inch, as Excel counts. */
const POINTS_A_PIXEL = 0.75;

/** A width in characters as a file stores it, in 256ths of a digit with the padding (ECMA-376 part 1, 18.3.1.13). */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** A column's width in points, from its characters: whole pixels, as Excel draws the stored width (ibidem). */
export function columnPoints(characters: number): number {
  const pixels = Math.trunc(((256 * storedWidth(characters) + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_A_PIXEL;
}

/** The characters of a width as a file stores it: what `storedWidth` makes of them, but for its rounding. */
export function charactersOfStored(width: number): number {
  return width - PADDING / DIGIT;
}

/** The characters of a width in points, but for the rounding of `columnPoints`. */
export function charactersOfPoints(points: number): number {
  return (points / POINTS_A_PIXEL - PADDING) / DIGIT;
}
