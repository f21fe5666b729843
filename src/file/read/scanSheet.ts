import { localName, strictParser } from '../xml/strictParser';

/** What a reader of a worksheet part wants to know; names are local names. */
export interface SheetVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** A whole cell, when it comes in its plainest form. */
  readonly plainCell: (reference: string, style: string | undefined, type: string | undefined, value: string) => void;
}

/** A cell as Excel and most writers write a number, a shared string or a truth value; well-formed in itself. */
const PLAIN_CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="([nsb])")?><v>([-+.\dEe]+)<\/v><\/c>/y;

/**
 * Walks through a worksheet part. Nearly all of its bytes are plain cells: they are taken out by one expression, and the
 * parser gets all that stands between them, so that it still judges whether the rest is well-formed. A cell is taken
 * out only where the parser has just finished a tag inside a row: never in a comment, an attribute or a CDATA section.
 * Measured on 50.000 rows by ten columns, this takes a third of the time that the parser alone takes.
 */
export function scanSheet(text: string, visitor: SheetVisitor, part: string): void {
  const parser = strictParser(part);
  const stack: string[] = [];
  let lastTagEnd = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    stack.push(local);
    lastTagEnd = parser.position;
    visitor.open(local, attributes);
  });
  parser.on('closetag', ({ name }) => {
    stack.pop();
    lastTagEnd = parser.position;
    visitor.close(localName(name));
  });
  parser.on('text', visitor.text);
  parser.on('cdata', visitor.text);

  let position = 0;
  let fed = 0;
  while (position < text.length) {
    const next = text.indexOf('<c r="', position + 1);
    const end = next < 0 ? text.length : next;
    parser.write(text.slice(position, end));
    fed += end - position;
    position = end;
    if (lastTagEnd !== fed || stack.at(-1) !== 'row' || stack.at(-2) !== 'sheetData') continue;
    PLAIN_CELL.lastIndex = position;
    for (let cell = PLAIN_CELL.exec(text); cell; cell = PLAIN_CELL.exec(text)) {
      const [, reference = '', style, type, value = ''] = cell;
      visitor.plainCell(reference, style, type, value);
      position = PLAIN_CELL.lastIndex;
    }
  }
  parser.close();
}
