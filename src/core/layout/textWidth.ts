/**
 * Widths of Arial's glyphs in thousandths of the font size (Liberation Sans has the same ones), for the row heights that
 * Excel does not compute by itself in merged cells. Figures of the font's public metrics; letters with an accent are as
 * wide as the bare ones, and anything unknown is taken as wide as a capital.
 */
const WIDTHS: readonly (readonly [chars: string, width: number])[] = [
  ["'’‘", 191],
  ['ijl', 222],
  ['|', 260],
  [' !,./:;I[]\\ft\u00a0·', 278],
  ['()-r`', 333],
  ['"', 355],
  ['*°', 389],
  ['{}', 334],
  ['Jcksvxyz', 500],
  ['0123456789?_abdeghnopquL$#€–«»', 556],
  ['<>=+~^', 584],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['wCDHNRU', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W', 944],
  ['—…@', 1000],
];

const widthOf = new Map(WIDTHS.flatMap(([chars, width]) => Array.from(chars, (char) => [char, width] as const)));
const UNKNOWN = 722;

/** Bold glyphs are wider by about this much on average. */
const BOLD = 1.07;

/** The width of a text on one line, in points. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  let thousandths = 0;
  for (const char of text.normalize('NFC')) {
    thousandths += widthOf.get(char) ?? widthOf.get(char.normalize('NFD').charAt(0)) ?? UNKNOWN;
  }
  return (thousandths / 1000) * fontSize * (bold ? BOLD : 1);
}
