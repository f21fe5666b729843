import { CONTENT_TYPES_PART } from '../../package/contentTypes';
import { escapeAttribute } from '../../xml/escapeXml';
import { splice } from '../splice';
import { extendElement, withPrefix } from '../xmlEdits';
import { parseElements } from '../xmlElement';

/** `[Content_Types].xml` with types declared for new parts, or taken out (`null`) with parts that go. */
export function editContentTypes(text: string, types: ReadonlyMap<string, string | null>): string {
  const root = parseElements(text, CONTENT_TYPES_PART, 1);
  const pending = new Map([...types].map(([part, type]) => [`/${part}`.toLowerCase(), { part, type }]));
  const gone = root.children.filter(
    (child) => child.name === 'Override' && pending.has((child.attributes.PartName ?? '').toLowerCase()),
  );
  const added = [...pending.values()].flatMap(({ part, type }) =>
    type === null ? [] : [`<Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`],
  );
  return splice(text, [
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
    ...extendElement(text, root, withPrefix(added.join(''), root.prefix)),
  ]);
}
