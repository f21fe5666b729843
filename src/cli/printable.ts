/**
 * What a terminal would obey instead of showing: control characters, from which its commands are made, and marks that turn
 * the direction of writing. Line breaks and tabs stay.
 */
const OBEYED = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu;

/** A text for a terminal: what comes from a workbook may be meant to do harm there. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\ufffd');
}
