import { SaxesParser } from 'saxes';
import { damagedFile } from '../fileError';

/**
 * A parser for the XML of a part, which must be well-formed. A document type is refused, and with it every entity beyond
 * the five of XML: no Office part has one, and they are how small files grow and reach out.
 * It throws `FileError` naming the part.
 */
export function strictParser(part: string): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw damagedFile(`la parte «${part}» non è XML corretto`);
  });
  parser.on('doctype', () => {
    throw damagedFile(`la parte «${part}» contiene una dichiarazione DOCTYPE, che Excel non usa`);
  });
  return parser;
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
