import type { StyleName } from '../plan/styles';
import { textLines } from './rowHeight';

/** A piece ends with a sentence where that leaves it at least this full. */
const LEAST = 0.6;

/**
 * Cuts a long text into pieces of at most `lines` lines each, one for each row that will hold it: a row is never taller
 * than Excel allows, and a page breaks between rows, not inside them. It cuts at line ends of the text, else at the end of
 * a sentence, else where a line wraps. Blank lines are left out; joined by their gaps, the pieces are the text again.
 */
export function splitProse(text: string, style: StyleName, width: number, columns: number, lines: number): string[] {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => cut(paragraph.trim(), style, width, columns, lines));
}

function cut(paragraph: string, style: StyleName, width: number, columns: number, lines: number): string[] {
  const wrapped = textLines(paragraph, style, width, columns);
  if (wrapped.length <= lines) return [paragraph];
  const first = lengthOf(paragraph, wrapped.slice(0, lines));
  const sentence = lastSentenceEnd(paragraph.slice(0, first + 1));
  const end = sentence > first * LEAST ? sentence : first;
  const rest = paragraph.slice(end).trimStart();
  return [paragraph.slice(0, end).trimEnd(), ...cut(rest, style, width, columns, lines)];
}

/** Where the last sentence ends that is followed by another: a full stop after a whole word, before a capital. */
function lastSentenceEnd(text: string): number {
  const ends = [...text.matchAll(/(?<=\p{L}{3}|\d|\))\. (?=\p{Lu})/gu)];
  return (ends.at(-1)?.index ?? -1) + 1;
}

/** How much of a text these lines of it take up, the blanks between them included. */
function lengthOf(text: string, lines: readonly string[]): number {
  return lines.reduce((at, line) => at + line.length + (text[at + line.length] === ' ' ? 1 : 0), 0);
}
