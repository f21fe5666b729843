import type { MovedText } from './keepWork';

/** `Scostamenti!E13 «12,5»`: a text in a cell of a report. */
export function movedWords({ sheet, cell, text }: MovedText): string {
  return `${sheet}!${cell} «${text}»`;
}
