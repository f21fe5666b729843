import { SaxesParser } from 'saxes';
import { damagedFile } from '../fileError';

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

/**
 * Walks through the XML of a part, which must be well-formed. A document type is refused, and with it every entity
 * beyond the five of XML: no Office part has one, and they are how small files grow and reach out.
 * Throws `FileError` naming the part.
 */
export function scanXml(text: string, visitor: XmlVisitor, part: string): void {
  const parser = new SaxesParser();
  const broken = (): Error => damagedFile(`la parte «${part}» non è XML corretto, riga ${parser.line}`);
  parser.on('error', () => {
    throw broken();
  });
  parser.on('doctype', () => {
    throw damagedFile(`la parte «${part}» contiene una dichiarazione DOCTYPE, che Excel non usa`);
  });
  const { open, text: onText, close } = visitor;
  if (open) {
    parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
      const end = parser.position;
      const colon = name.indexOf(':');
      // No `<` can stand inside a tag, so the last one is where this tag begins.
      const start = text.lastIndexOf('<', end - 1);
      const prefix = colon < 0 ? '' : name.slice(0, colon);
      open(name.slice(colon + 1), attributes, { start, end, prefix, selfClosing: isSelfClosing });
    });
  }
  if (close) {
    parser.on('closetag', ({ name, isSelfClosing }) => {
      const end = parser.position;
      const start = isSelfClosing ? end : text.lastIndexOf('<', end - 1);
      close(name.slice(name.indexOf(':') + 1), { start, end });
    });
  }
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}
