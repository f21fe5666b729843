import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { damagedFile } from '../fileError';
import { XML_LIMITS } from './xmlLimits';

/** What is wanted of a parser; each member left out costs nothing. */
export interface ParserHandlers {
  readonly open?: (tag: SaxesTagPlain) => void;
  readonly close?: (tag: SaxesTagPlain) => void;
  /** Character data with its entities decoded; CDATA too. */
  readonly text?: (text: string) => void;
}

/**
 * A parser for the XML of a part, which must be well-formed. A document type is refused, and with it every entity beyond
 * the five of XML: no Office part has one, and they are how small files grow and reach out. So are elements too deep and
 * attributes too many, which the parser would have to remember. It throws `FileError` naming the part.
 */
export function strictParser(part: string, { open, close, text }: ParserHandlers): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = 0;
  parser.on('error', () => {
    throw damagedFile(`la parte «${part}» non è XML corretto`);
  });
  parser.on('doctype', () => {
    throw damagedFile(`la parte «${part}» contiene una dichiarazione DOCTYPE, che Excel non usa`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > XML_LIMITS.attributes) throw damagedFile(`nella parte «${part}» un elemento ha troppi attributi`);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    depth += 1;
    if (depth > XML_LIMITS.depth) throw damagedFile(`la parte «${part}» ha elementi troppo annidati`);
    open?.(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(tag);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
