import { scanXml } from '../../../src/file/xml/scanXml';

/** An element with all that is in it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** A part as a tree. */
export function xmlTree(text: string, part: string): XmlNode {
  type Open = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const path = [top];
  scanXml(
    text,
    {
      open: (name, attributes) => {
        const node: Open = { name, attributes: { ...attributes }, children: [], text: '' };
        path.at(-1)?.children.push(node);
        path.push(node);
      },
      text: (piece) => {
        const node = path.at(-1);
        if (node) node.text += piece;
      },
      close: () => {
        path.pop();
      },
    },
    part,
  );
  return top;
}

/** The first descendant of each name in turn. */
export function find(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of names) found = found && all(found, name)[0];
  return found;
}

/** All descendants of a name. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}
