import { damagedFile } from '../../fileError';
import { withPrefix } from '../xmlEdits';
import type { XmlElement } from '../xmlElement';
import type { StyleCollection } from './styleCollection';

/**
 * The index of a cell format that follows the workbook's own style of that name (letter case aside, as in Excel), added
 * where there is none; `undefined` where the workbook has no such style.
 *
 * @param text the styles part, for the style's alignment and protection as they stand
 */
export function reusedStyle(
  lists: Readonly<Record<'cellStyles' | 'cellStyleXfs' | 'cellXfs', StyleCollection>>,
  text: string,
  name: string,
): number | undefined {
  const style = lists.cellStyles.elements.find(
    (element) => element.attributes.name?.toLowerCase() === name.toLowerCase(),
  );
  if (!style) return undefined;
  const xfId = style.attributes.xfId ?? '0';
  const look = lists.cellStyleXfs.elements[Number(xfId)];
  if (!look) throw damagedFile(`lo stile «${name}» non ha un formato`);

  const wanted = lookOf(look);
  const present = lists.cellXfs.elements.findIndex(
    (format) => format.attributes['xfId'] === xfId && followsItsStyle(format) && lookOf(format) === wanted,
  );
  if (present >= 0) return present;
  const ids = IDS.map((id) => `${id}="${look.attributes[id] ?? '0'}"`).join(' ');
  const opening = withPrefix(`<xf ${ids} xfId="${xfId}"`, look.prefix);
  const children = look.children.map(({ start, end }) => text.slice(start, end)).join('');
  const closing = withPrefix('</xf>', look.prefix);
  return lists.cellXfs.appendWritten(children === '' ? `${opening}/>` : `${opening}>${children}${closing}`);
}

const IDS = ['numFmtId', 'fontId', 'fillId', 'borderId'];

function lookOf(format: XmlElement): string {
  const ids = IDS.map((id) => format.attributes[id] ?? '0');
  const children = format.children
    .filter((child) => child.name !== 'extLst')
    .map(({ name, attributes }) => [name, Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return JSON.stringify([ids, children]);
}

/** False for a cell format that overrides a part of its style: cells with it would not change with the style. */
function followsItsStyle(format: XmlElement): boolean {
  return Object.entries(format.attributes).every(([name, value]) => name.endsWith('Id') || /^(0|false)$/.test(value));
}
