import { invalidArgument, itemAlreadyExists } from '../protocol/officeError';
import { areaOfText, splitSheetPrefix } from './areaText';
import { checkFormula } from './checkFormula';
import { isValidName, type NamedItem } from './namedItem';
import { RangeRef } from './rangeRef';
import { referenceText } from './referenceText';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The names of the workbook, or those of one sheet. */
export function namesOf(workbook: Workbook, sheet: Sheet | undefined): NamedItem[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

/** Adds a name for cells, or for a formula; a text that is no formula becomes a constant. */
export function addName(
  scope: { readonly workbook: Workbook; readonly sheet: Sheet | undefined },
  name: string,
  reference: RangeRef | string,
  comment: string,
): NamedItem {
  const { workbook, sheet } = scope;
  if (!isValidName(name)) throw invalidArgument(`«${name}» cannot be a name`);
  if (namesOf(workbook, sheet).some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw itemAlreadyExists(`the name «${name}»`);
  }
  const formula = formulaOf(reference);
  checkFormula(workbook, formula);
  const item: NamedItem = { workbook, sheet, name, formula, visible: true, comment };
  workbook.names.push(item);
  return item;
}

/** The cells that a name stands for; `undefined` where it stands for something else. */
export function rangeOfName({ workbook, formula }: NamedItem): RangeRef | undefined {
  const { sheet: name, address } = splitSheetPrefix(formula.slice(1));
  const sheet = name === undefined ? undefined : workbook.sheet(name);
  const area = areaOfText(address);
  return sheet && area ? new RangeRef(sheet, [area]) : undefined;
}

function formulaOf(reference: RangeRef | string): string {
  if (typeof reference === 'string') {
    return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  }
  return referenceText(reference);
}
