import { decodeXstring } from '../xml/decodeXstring';

/** What XML calls blank. */
const BLANKS = ' \t\r\n';

/** Gathers the text of a string item (`si` or `is`) from the tags and texts inside it. */
export interface StringItem {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
  /** The whole text; the item is then empty and ready for the next. */
  readonly take: () => string;
}

/**
 * A string is one `t`, or runs of formatted text with a `t` each, which are joined. Phonetic text (`rPh`) says how a word
 * is read and is no part of it.
 */
export function createStringItem(): StringItem {
  let whole = '';
  let piece: string | undefined;
  let preserve = false;
  let phonetic = false;
  return {
    open: (name, attributes) => {
      if (name === 'rPh') phonetic = true;
      if (name !== 't' || phonetic) return;
      piece = '';
      preserve = attributes['xml:space'] === 'preserve';
    },
    text: (text) => {
      if (piece !== undefined) piece += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      if (name !== 't' || piece === undefined) return;
      whole += pieceText(piece, preserve);
      piece = undefined;
    },
    take: () => {
      const text = whole;
      whole = '';
      return text;
    },
  };
}

/** The text of one `t`. Blanks around it count only where it says `xml:space="preserve"`, as in Excel. */
export function pieceText(text: string, preserve: boolean): string {
  return decodeXstring(preserve ? text : withoutOuterBlanks(text));
}

/** Goes over the blanks at the ends only: an expression would try each blank inside for the beginning of the end. */
function withoutOuterBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (end > start && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
