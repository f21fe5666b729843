/** Width of a digit in pixels, for the usual default fonts (Calibri 11, Arial 9 and 10). */
const DIGIT = 7;
const POINTS_A_PIXEL = 0.75;

/** A column's width as the file has it, in characters with their padding → points, as Office.js has it. */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_A_PIXEL;
}

/** Points → a column's width as the file has it. */
export function widthOfPoints(points: number): number {
  return Math.trunc((points / POINTS_A_PIXEL / DIGIT) * 256) / 256;
}
