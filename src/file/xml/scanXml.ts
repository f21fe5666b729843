import { localName, strictParser } from './strictParser';

/** Where a tag stands: string indexes into the scanned text, so that an editor can splice. */
export interface TagPlace {
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
}

/** What a reader wants to know of a part. Each member left out costs nothing. */
export interface XmlVisitor {
  /** `name` is the local name; `attributes` have their qualified names as written and their values decoded. */
  readonly open?: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    at: TagPlace & { readonly prefix: string; readonly selfClosing: boolean },
  ) => void;
  /** Character data with its entities decoded; CDATA too. One text may come in pieces. */
  readonly text?: (text: string) => void;
  /** Comes for a self-closing tag too, with an empty place behind it. */
  readonly close?: (name: string, at: TagPlace) => void;
}

/** Walks through the XML of a part: see `strictParser` for what is refused. Throws `FileError` naming the part. */
export function scanXml(text: string, visitor: XmlVisitor, part: string): void {
  const parser = strictParser(part);
  const { open, text: onText, close } = visitor;
  if (open) {
    parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
      const end = parser.position;
      // No `<` can stand inside a tag, so the last one is where this tag begins.
      const start = text.lastIndexOf('<', end - 1);
      const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
      open(localName(name), attributes, { start, end, prefix, selfClosing: isSelfClosing });
    });
  }
  if (close) {
    parser.on('closetag', ({ name, isSelfClosing }) => {
      const end = parser.position;
      close(localName(name), { start: isSelfClosing ? end : text.lastIndexOf('<', end - 1), end });
    });
  }
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}
