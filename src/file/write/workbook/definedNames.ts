import { escapeAttribute, escapeText } from '../../xml/escapeXml';
import type { Edit } from '../splice';
import { extendElement, withPrefix } from '../xmlEdits';
import { childNamed, type XmlElement } from '../xmlElement';

/** A name that belongs to one sheet. */
export interface SheetDefinedName {
  readonly name: string;
  /** The place of its sheet among all sheets, from 0. */
  readonly sheetIndex: number;
  readonly formula: string;
  readonly hidden: boolean;
}

/** The children of the workbook element that stand before `definedNames`. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences'];

/**
 * The edits that bring the names into the workbook part, each where Excel's order has it; other names stay as they are.
 *
 * @param stale the names of a sheet that go unless they are wanted
 */
export function definedNameEdits(
  text: string,
  root: XmlElement,
  wanted: readonly SheetDefinedName[],
  stale: (name: string, sheetIndex: number) => boolean,
): Edit[] {
  const written = wanted
    .toSorted((a, b) => compare(a.name, a.sheetIndex, b.name, b.sheetIndex))
    .map((name) => ({ ...name, xml: withPrefix(definedNameXml(name), root.prefix) }));
  const list = childNamed(root, 'definedNames');
  if (!list) return newList(root, written.map(({ xml }) => xml).join(''));

  const present = list.children.map((element) => ({ ...element, ...nameOf(element) }));
  const edits: Edit[] = [];
  let last = '';
  for (const { name, sheetIndex, xml } of written) {
    const order = (other: (typeof present)[number]): number => compare(other.name, other.sheetIndex, name, sheetIndex);
    const same = present.find((other) => order(other) === 0);
    const next = present.find((other) => order(other) > 0);
    if (same) edits.push({ start: same.start, end: same.end, text: xml });
    else if (next) edits.push({ start: next.start, end: next.start, text: xml });
    else last += xml;
  }
  for (const { name, sheetIndex, start, end } of present) {
    const again = written.some((other) => compare(other.name, other.sheetIndex, name, sheetIndex) === 0);
    if (!again && stale(name, sheetIndex)) edits.push({ start, end, text: '' });
  }
  return last === '' ? edits : [...edits, ...extendElement(text, list, last)];
}

function newList(root: XmlElement, names: string): Edit[] {
  if (names === '') return [];
  const behind = root.children.findLast((child) => BEFORE.includes(child.name))?.end ?? root.openEnd;
  const opening = withPrefix('<definedNames>', root.prefix);
  const closing = withPrefix('</definedNames>', root.prefix);
  return [{ start: behind, end: behind, text: opening + names + closing }];
}

function nameOf(element: XmlElement): { name: string; sheetIndex: number } {
  const { name = '', localSheetId } = element.attributes;
  return { name, sheetIndex: localSheetId === undefined ? -1 : Number(localSheetId) };
}

/** Excel's order: by name, letter case and the mark of its own names aside, then by sheet. */
function compare(name: string, sheetIndex: number, otherName: string, otherIndex: number): number {
  const [key, otherKey] = [name, otherName].map((one) => one.replace(/^_xlnm\./, '').toLowerCase());
  if (key === otherKey) return sheetIndex - otherIndex;
  return (key ?? '') < (otherKey ?? '') ? -1 : 1;
}

function definedNameXml({ name, sheetIndex, formula, hidden }: SheetDefinedName): string {
  const attributes = `name="${escapeAttribute(name)}" localSheetId="${sheetIndex}"${hidden ? ' hidden="1"' : ''}`;
  return `<definedName ${attributes}>${escapeText(formula)}</definedName>`;
}
