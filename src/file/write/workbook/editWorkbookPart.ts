import type { SheetPlan } from '../../../core/plan/plan';
import { escapeAttribute } from '../../xml/escapeXml';
import { splice, type Edit } from '../splice';
import { extendElement, withAttributes, withPrefix } from '../xmlEdits';
import { childNamed, type XmlElement } from '../xmlElement';
import { definedNameEdits, type SheetDefinedName } from './definedNames';

/** A sheet that the workbook part does not list yet. */
export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: SheetPlan['visibility'];
}

/** The children of the workbook element that stand before `calcPr`. */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/**
 * The workbook part with new sheets at the end, with names, and with the wish to be recalculated when it is opened.
 *
 * @param relationships the namespace of `r:id`
 */
export function editWorkbookPart(
  text: string,
  root: XmlElement,
  relationships: string,
  change: {
    readonly newSheets: readonly NewSheet[];
    readonly names: readonly SheetDefinedName[];
    readonly stale: (name: string, sheetIndex: number) => boolean;
  },
): string {
  return splice(text, [
    ...sheetEdits(text, root, relationships, change.newSheets),
    ...definedNameEdits(text, root, change.names, change.stale),
    recalculationEdit(text, root),
  ]);
}

function sheetEdits(text: string, root: XmlElement, relationships: string, sheets: readonly NewSheet[]): Edit[] {
  const list = childNamed(root, 'sheets');
  if (!list) throw new Error('The workbook part has no list of sheets');
  const declared = root.attributes['xmlns:r'] === relationships ? '' : ` xmlns:r="${relationships}"`;
  const added = sheets.map(
    ({ name, sheetId, relationshipId, visibility }) =>
      `<sheet${declared} name="${escapeAttribute(name)}" sheetId="${sheetId}"${visibility ? ` state="${visibility}"` : ''} r:id="${relationshipId}"/>`,
  );
  return extendElement(text, list, withPrefix(added.join(''), root.prefix));
}

function recalculationEdit(text: string, root: XmlElement): Edit {
  const present = childNamed(root, 'calcPr');
  if (present) {
    const { start, openEnd } = present;
    return { start, end: openEnd, text: withAttributes(text.slice(start, openEnd), { fullCalcOnLoad: '1' }) };
  }
  const behind = root.children.findLast((child) => BEFORE_CALC.includes(child.name))?.end ?? root.openEnd;
  return { start: behind, end: behind, text: withPrefix('<calcPr fullCalcOnLoad="1"/>', root.prefix) };
}
