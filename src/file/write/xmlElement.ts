import { scanXml, tooManyElements } from '../xml/scanXml';
import { XML_LIMITS } from '../xml/xmlLimits';

/** An element with the places of its tags in the part's text, so that an editor can splice. */
export interface XmlElement {
  /** The local name. */
  readonly name: string;
  /** As the tag has it: empty, or `x` in `<x:sheet>`. */
  readonly prefix: string;
  /** By their qualified names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` for a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly children: readonly XmlElement[];
}

/**
 * The root of a part with its descendants.
 *
 * @param depth how many levels below the root are wanted: parts grow with the workbook, what is edited in them does not
 */
export function parseElements(text: string, part: string, depth: number): XmlElement {
  type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };
  const path: Open[] = [];
  let level = -1;
  let root: XmlElement | undefined;
  let remembered = 0;
  scanXml(
    text,
    {
      open(name, attributes, { start, end, prefix, selfClosing }) {
        level += 1;
        if (level > depth) return;
        remembered += 1;
        if (remembered > XML_LIMITS.rememberedElements) throw tooManyElements(part, XML_LIMITS.rememberedElements);
        const element: Open = {
          name,
          prefix,
          attributes: { ...attributes },
          start,
          openEnd: end,
          closeStart: end,
          end,
          selfClosing,
          children: [],
        };
        path.at(-1)?.children.push(element);
        path.push(element);
        root ??= element;
      },
      close(_name, { start, end }) {
        const element = level <= depth ? path.pop() : undefined;
        if (element && !element.selfClosing) Object.assign(element, { closeStart: start, end });
        level -= 1;
      },
    },
    part,
  );
  if (root === undefined) throw new Error(`${part} has no root`);
  return root;
}

/** The first child of that local name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** `sheet` → `x:sheet` where the part writes its elements with that prefix. */
export function qualified(element: XmlElement, name: string): string {
  return element.prefix === '' ? name : `${element.prefix}:${name}`;
}
