/** A part of a workbook file as an XML document's root. */
export function rootOf(text: string): Element {
  return new DOMParser().parseFromString(text, 'application/xml').documentElement;
}

/** The children of an element with a local name, in order. */
export function children(parent: Element | undefined, name: string): Element[] {
  return parent ? Array.from(parent.children).filter(({ localName }) => localName === name) : [];
}

/** Follows a path of local names from an element, always to the first child of that name. */
export function at(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => children(element, name)[0], parent);
}

/** An attribute; `undefined` where it is not there. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** The same as a number. */
export function numeric(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined ? undefined : Number(text);
}
