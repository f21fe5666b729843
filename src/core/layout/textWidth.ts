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

/** Nearly all characters, by their code: those of Latin-1 and of the list above, which composing leaves as they are. */
const widthOfCode = new Uint16Array(0x2200);
for (let code = 0; code < 0x100; code++) widthOfCode[code] = widthOfChar(String.fromCharCode(code));
for (const [char, width] of widthOf) widthOfCode[char.charCodeAt(0)] = width;

/** Bold glyphs are wider by about this much on average. */
const BOLD = 1.07;

/** The width of a text on one line, in points. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  return (thousandthsOf(text) / 1000) * fontSize * (bold ? BOLD : 1);
}

function thousandthsOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const width = widthOfCode[text.charCodeAt(at)];
    if (!width) return thousandthsOfAny(text);
    sum += width;
  }
  return sum;
}

function thousandthsOfAny(text: string): number {
  let sum = 0;
  for (const char of text.normalize('NFC')) sum += widthOfChar(char);
  return sum;
}

function widthOfChar(char: string): number {
  return widthOf.get(char) ?? widthOf.get(char.normalize('NFD').charAt(0)) ?? UNKNOWN;
}
