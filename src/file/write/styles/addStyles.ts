import { LOOKS, STYLES, type StyleDefinition, type StyleName } from '../../../core/plan/styles';
import type { ConditionalFormatPlan, WorkbookPlan } from '../../../core/plan/plan';
import { usedStyles } from '../../../core/plan/usedStyles';
import { escapeAttribute } from '../../xml/escapeXml';
import { splice, type Edit } from '../splice';
import { parseElements } from '../xmlElement';
import { numberFormatId } from './numberFormats';
import { reusedStyle } from './reusedStyle';
import { StyleCollection } from './styleCollection';
import type { StyleIndexes } from './styleIndexes';
import { alignmentXml, borderXml, fillXml, fontXml, lookXml } from './styleParts';

const PLAIN = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** The lists of the styles part that we add to, in the order of the schema, with what Excel expects in a new one. */
const LISTS = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: [`<xf ${PLAIN}/>`],
  cellXfs: [`<xf ${PLAIN} xfId="0"/>`],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
  dxfs: [],
} satisfies Record<string, readonly string[]>;

type Lists = Record<keyof typeof LISTS, StyleCollection>;

/**
 * The styles part with the named styles and the conditional looks of a plan: only those that it uses. A style that the
 * workbook has under its name, perhaps restyled by the user, is taken as it is.
 *
 * @param part the name of the part, for messages
 */
export function addStyles(text: string, part: string, plan: WorkbookPlan): { text: string; indexes: StyleIndexes } {
  const root = parseElements(text, part, 3);
  const names = Object.keys(LISTS) as (keyof typeof LISTS)[];
  const lists = Object.fromEntries(
    names.map((name) => [name, new StyleCollection(text, root, name, LISTS[name])]),
  ) as Lists;
  const indexes = addUsed(lists, text, plan);

  const edits: Edit[] = [];
  let behind = root.openEnd;
  for (const name of names) {
    edits.push(...lists[name].edits(behind));
    behind = root.children.find((child) => child.name === name)?.end ?? behind;
  }
  return { text: splice(text, edits), indexes };
}

function addUsed(lists: Lists, text: string, plan: WorkbookPlan): StyleIndexes {
  const { styles, looks } = usedStyles(plan);
  const formats = new Map<string, number>();
  const cells = new Map<StyleName, number>();
  for (const name of Object.keys(STYLES) as StyleName[]) {
    if (!styles.has(name)) continue;
    const reused = reusedStyle(lists, text, STYLES[name].name);
    cells.set(name, reused ?? addStyle(lists, formats, STYLES[name]));
  }
  const dxfs = new Map<ConditionalFormatPlan['look'], number>();
  for (const look of Object.keys(LOOKS) as ConditionalFormatPlan['look'][]) {
    if (looks.has(look)) dxfs.set(look, lists.dxfs.indexOf(lookXml(LOOKS[look])));
  }
  return { cell: (style) => found(cells, style), look: (look) => found(dxfs, look) };
}

/** Adds a named style and the cell format that follows it; returns the format's index. */
function addStyle(lists: Lists, formats: Map<string, number>, style: StyleDefinition): number {
  const attributes =
    `numFmtId="${numberFormatId(lists, formats, style.numberFormat)}" ` +
    `fontId="${lists.fonts.indexOf(fontXml(style))}" fillId="${lists.fills.indexOf(fillXml(style))}" ` +
    `borderId="${lists.borders.indexOf(borderXml(style))}"`;
  const alignment = alignmentXml(style);
  const body = alignment === '' ? '/>' : `>${alignment}</xf>`;
  const xfId = lists.cellStyleXfs.append(`<xf ${attributes}${body}`);
  lists.cellStyles.append(`<cellStyle name="${escapeAttribute(style.name)}" xfId="${xfId}"/>`);
  return lists.cellXfs.append(`<xf ${attributes} xfId="${xfId}"${body}`);
}

function found<Key>(indexes: ReadonlyMap<Key, number>, key: Key): number {
  const index = indexes.get(key);
  if (index === undefined) throw new Error(`The plan was not searched for ${String(key)}`);
  return index;
}
