import { readFileSync } from 'node:fs';

/** The manifest, as a document. */
export function readManifest(): Document {
  return new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');
}

/** Every element of that name, whatever its namespace. */
export function elements(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

/** The text of the only element of that name. */
export function textOf(root: Document | Element, name: string): string {
  const [element, ...others] = elements(root, name);
  if (!element || others.length > 0) throw new Error(`the manifest has ${others.length} more or no <${name}>`);
  return element.textContent;
}

/** An attribute that has to be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}
