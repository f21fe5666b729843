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

function wrapParagraph(paragraph: string, setting: Setting): string[] {
  const space = textWidth(' ', setting.fontSize, setting.bold);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, setting.fontSize, setting.bold);
    if (line !== '' && used + space + width > setting.width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += (line === '' ? 0 : space) + width;
    line = line === '' ? word : `${line} ${word}`;
    while (used > setting.width && line.length > 1) {
      const head = longestHead(line, setting);
      lines.push(head);
      line = line.slice(head.length);
      used = textWidth(line, setting.fontSize, setting.bold);
    }
  }
  lines.push(line);
  return lines;
}

function longestHead(word: string, setting: Setting): string {
  let end = 1;
  while (end < word.length && textWidth(word.slice(0, end + 1), setting.fontSize, setting.bold) <= setting.width) end++;
  return word.slice(0, end);
}
