import type { StyleName } from '../plan/styles';
import { textLines } from './rowHeight';

/** A piece ends with a sentence where that leaves it at least this full. */
const LEAST = 0.6;

/** UTF-16 units of the three letters that tell a word from an abbreviation. */
const WORD_END = 6;

/** A piece of a long text, and the lines that it takes. */
export interface ProsePiece {
  readonly text: string;
  readonly lines: number;
}

/**
 * Cuts a long text into pieces of at most `lines` lines each, one for each row that will hold it: a row is never taller
 * than Excel allows, and a page breaks between rows, not inside them. It cuts at line ends of the text, else at the end of
 * a sentence, else where a line wraps. Blank lines are left out; joined by their gaps, the pieces are the text again.
 */
export function splitProse(
  text: string,
  style: StyleName,
  width: number,
  columns: number,
  lines: number,
): ProsePiece[] {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => cut(paragraph.trim(), style, width, columns, lines));
}

function cut(paragraph: string, style: StyleName, width: number, columns: number, lines: number): ProsePiece[] {
  const wrapped = textLines(paragraph, style, width, columns);
  if (wrapped.length <= lines) return [{ text: paragraph, lines: wrapped.length }];
  const first = lengthOf(paragraph, wrapped.slice(0, lines));
  const end = lastSentenceEnd(paragraph.slice(0, first + 1), first * LEAST) ?? first;
  const text = paragraph.slice(0, end).trimEnd();
  const rest = paragraph.slice(end).trimStart();
  // A word without its end may fit where the whole word did not.
  const taken =
    text.length + rest.length === paragraph.length
      ? textLines(text, style, width, columns).length
      : linesUpTo(text.length, paragraph, wrapped);
  return [{ text, lines: taken }, ...cut(rest, style, width, columns, lines)];
}

/** Where the last sentence beyond `least` ends that another follows: a full stop after a whole word, before a capital. */
function lastSentenceEnd(text: string, least: number): number | undefined {
  for (let at = text.lastIndexOf('. '); at > 0 && at + 1 > least; at = text.lastIndexOf('. ', at - 1)) {
    const isEnd = /(?:\p{L}{3}|\d|\))$/u.test(text.slice(Math.max(0, at - WORD_END), at));
    if (isEnd && /^\p{Lu}/u.test(text.slice(at + 2))) return at + 1;
  }
  return undefined;
}

/** The lines of a wrapped text that its first characters take up. */
function linesUpTo(length: number, text: string, wrapped: readonly string[]): number {
  const rest = wrapped.findIndex((_, count) => lengthOf(text, wrapped.slice(0, count)) >= length);
  return rest < 0 ? wrapped.length : rest;
}

/** How much of a text these lines of it take up, the blanks between them included. */
function lengthOf(text: string, lines: readonly string[]): number {
  return lines.reduce((at, line) => at + line.length + (text[at + line.length] === ' ' ? 1 : 0), 0);
}
