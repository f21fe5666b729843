import type { StyleName } from '../plan/styles';
import { textLines } from './rowHeight';

/**
 * Cuts a long text into pieces of at most `lines` lines each, one for each row that will hold it: a row is never taller
 * than Excel allows, and a page breaks between rows, not inside them. It cuts at line ends of the text, else where a line
 * wraps. Blank lines are left out; joined by their gaps, the pieces are the text again.
 */
export function splitProse(text: string, style: StyleName, width: number, columns: number, lines: number): string[] {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => cut(paragraph.trim(), style, width, columns, lines));
}

function cut(paragraph: string, style: StyleName, width: number, columns: number, lines: number): string[] {
  const wrapped = textLines(paragraph, style, width, columns);
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  wrapped.forEach((line, index) => {
    to += line.length;
    if ((index + 1) % lines === 0 || index === wrapped.length - 1) {
      pieces.push(paragraph.slice(from, to));
      from = paragraph[to] === ' ' ? to + 1 : to;
    }
    if (paragraph[to] === ' ') to++;
  });
  return pieces;
}
