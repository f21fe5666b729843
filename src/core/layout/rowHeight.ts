import { REPORT_FONT_SIZE, STYLES, type StyleName } from '../plan/styles';
import { wrapText } from './wrapText';

/** Excel's tallest row, in points. */
export const TALLEST_ROW = 409;

/** A line is this much taller than its font, and a cell has this much air above and below. */
const LINE = 1.32;
const AIR = 4;

/** Programs break lines a little sooner than the font's figures say. */
const CAUTION = 0.95;

/** The room for text in columns of this total width (in characters): Excel's pixels at 96 dpi less the cell's margins. */
export function lineRoom(characters: number, columns: number): number {
  const pixels = characters * 7 + columns * 5;
  return (pixels - 8) * 0.75 * CAUTION;
}

/** The height that shows the whole text of a cell, in points. `width` is that of its columns, in characters. */
export function textHeight(text: string, style: StyleName, width: number, columns = 1): number {
  return linesHeight(textLines(text, style, width, columns).length, style);
}

/** The lines that a text takes in a cell of this style and width. */
export function textLines(text: string, style: StyleName, width: number, columns = 1): string[] {
  const { font } = STYLES[style];
  return wrapText(text, {
    fontSize: font?.size ?? REPORT_FONT_SIZE,
    bold: font?.bold ?? false,
    width: lineRoom(width, columns),
  });
}

/** The height of so many lines in a style, in points. */
export function linesHeight(lines: number, style: StyleName): number {
  const size = STYLES[style].font?.size ?? REPORT_FONT_SIZE;
  return Math.min(TALLEST_ROW, Math.ceil(lines * size * LINE) + AIR);
}
