import { scanXml } from '../xml/scanXml';
import type { XmlElement } from '../write/xmlElement';

/** The text of an element of a part, entities decoded, that of its descendants included. */
export function elementText(text: string, { start, end, selfClosing }: XmlElement, part: string): string {
  if (selfClosing) return '';
  let found = '';
  scanXml(
    text.slice(start, end),
    {
      text: (piece) => {
        found += piece;
      },
    },
    part,
  );
  return found;
}
