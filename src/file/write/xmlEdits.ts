import { escapeAttribute } from '../xml/escapeXml';
import type { Edit } from './splice';
import { qualified, type XmlElement } from './xmlElement';

/** Elements written without a prefix → with the one that the part uses. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`);
}

/** Adds children behind those of an element, which may be self-closing, and sets attributes of its tag. */
export function extendElement(
  text: string,
  element: XmlElement,
  children: string,
  attributes: Readonly<Record<string, string>> = {},
): Edit[] {
  const tag = withAttributes(text.slice(element.start, element.openEnd), attributes);
  if (element.selfClosing) {
    const closing = `</${qualified(element, element.name)}>`;
    return [{ start: element.start, end: element.end, text: tag.replace(/\s*\/>$/, '>') + children + closing }];
  }
  return [
    { start: element.start, end: element.openEnd, text: tag },
    { start: element.closeStart, end: element.closeStart, text: children },
  ];
}

/** An opening or self-closing tag with these attributes; its others stay as they are. */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).reduce((result, [name, value]) => {
    const written = `${name}="${escapeAttribute(value)}"`;
    const present = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    return present.test(result)
      ? result.replace(present, (_match, space: string) => space + written)
      : result.replace(/\s*\/?>$/, (end) => ` ${written}${end.trim()}`);
  }, tag);
}

/** A tag without that attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}
