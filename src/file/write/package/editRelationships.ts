import { escapeAttribute } from '../../xml/escapeXml';
import { splice } from '../splice';
import { extendElement, withPrefix } from '../xmlEdits';
import { parseElements } from '../xmlElement';

/** The text of a relationships part that holds none yet. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Adds a relationship under a free id.
 *
 * @param file the relationships part, for messages
 * @param target relative to the source part
 */
export function addRelationship(
  text: string,
  file: string,
  type: string,
  target: string,
): { text: string; id: string } {
  const root = parseElements(text, file, 1);
  const taken = new Set(root.children.map((child) => child.attributes.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const xml = `<Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`;
  return { text: splice(text, extendElement(text, root, withPrefix(xml, root.prefix))), id };
}

/** Takes a relationship out. */
export function removeRelationship(text: string, file: string, id: string): string {
  const gone = parseElements(text, file, 1).children.filter((child) => child.attributes['Id'] === id);
  return splice(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** `xl/worksheets/sheet1.xml`, `xl/tables/table1.xml` → `../tables/table1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}
