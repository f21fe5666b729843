import { textWidth } from './textWidth';

/** How a text is set: the font's size in points, its weight, and the room for a line in points. */
export interface Setting {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly width: number;
}

/** The lines that a cell with wrapped text shows: at its own line ends, at blanks, and inside words wider than a line. */
export function wrapText(text: string, setting: Setting): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, setting));
}

/** The line being filled is `paragraph.slice(start, end)`; it is cut out only once it is full. */
function wrapParagraph(paragraph: string, setting: Setting): string[] {
  const space = textWidth(' ', setting.fontSize, setting.bold);
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  let next = 0;
  while (next <= paragraph.length) {
    const word = next;
    const blank = paragraph.indexOf(' ', word);
    const wordEnd = blank < 0 ? paragraph.length : blank;
    next = wordEnd + 1;
    const width = textWidth(paragraph.slice(word, wordEnd), setting.fontSize, setting.bold);
    if (end > start && used + space + width > setting.width) {
      lines.push(paragraph.slice(start, end));
      end = start;
      used = 0;
    }
    used += end === start ? width : space + width;
    if (end === start) start = word;
    end = wordEnd;
    while (used > setting.width && end - start > 1) {
      const head = longestHead(paragraph.slice(start, end), setting);
      lines.push(head);
      start += head.length;
      used = textWidth(paragraph.slice(start, end), setting.fontSize, setting.bold);
    }
  }
  lines.push(paragraph.slice(start, end));
  return lines;
}

function longestHead(word: string, setting: Setting): string {
  let end = 1;
  while (end < word.length && textWidth(word.slice(0, end + 1), setting.fontSize, setting.bold) <= setting.width) end++;
  return word.slice(0, end);
}
