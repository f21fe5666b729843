import type { CellEdit } from '../../../core/newYear/inputEdits';
import { escapeAttribute, escapeText } from '../../xml/escapeXml';
import { withPrefix } from '../xmlEdits';
import { childNamed, type XmlElement } from '../xmlElement';

/**
 * A cell as it is to be; empty where there is none and need be none. What is taken from another cell comes as that part has it,
 * format included: a shared string stays one.
 *
 * @param present the cell as it is
 * @param source the cell that it takes its content from
 * @param prefix of the part's elements
 */
export function changedCell(
  text: string,
  { change }: CellEdit,
  address: string,
  present: XmlElement | undefined,
  source: XmlElement | undefined,
  prefix: string,
): string {
  const style = (source ?? present)?.attributes.s;
  const opening = `c r="${address}"${style === undefined ? '' : ` s="${escapeAttribute(style)}"`}`;
  if (change.kind === 'set') return withPrefix(`<${opening}${valueXml(change.value)}</c>`, prefix);
  if (source) return takenXml(text, source, opening, prefix);
  return present ? withPrefix(`<${opening}/>`, prefix) : '';
}

function valueXml(value: string | number): string {
  if (typeof value === 'number') return `><v>${value}</v>`;
  return ` t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is>`;
}

/** Of a formula, its result: what it was made of is not this cell's. */
function takenXml(text: string, source: XmlElement, opening: string, prefix: string): string {
  const type = source.attributes.t;
  const content = ['v', 'is'].flatMap((name) => childNamed(source, name) ?? []);
  const inner = content.map(({ start, end }) => text.slice(start, end)).join('');
  const typed = type === undefined ? '' : ` t="${escapeAttribute(type)}"`;
  const qualifiedOpening = withPrefix(`<${opening}`, prefix);
  return inner === '' ? `${qualifiedOpening}/>` : `${qualifiedOpening}${typed}>${inner}${withPrefix('</c>', prefix)}`;
}
