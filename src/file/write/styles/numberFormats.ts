import { nextId } from '../nextId';
import { numberFormatXml } from './styleParts';
import type { StyleCollection } from './styleCollection';

/** Formats that Excel knows by number (ECMA-376 part 1, 18.8.30), of those that styles use. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const FIRST_CUSTOM = 164;

/** The number of a format code: Excel's own, the one that the workbook gave it, or a new one. */
export function numberFormatId(
  { numFmts, cellXfs, cellStyleXfs }: Readonly<Record<'numFmts' | 'cellXfs' | 'cellStyleXfs', StyleCollection>>,
  added: Map<string, number>,
  code = 'General',
): number {
  const known = BUILT_IN[code] ?? added.get(code) ?? presentId(numFmts, code);
  if (known !== undefined) return known;
  // Also where cells refer to a format that is not there: they must not come to look like ours.
  const used = [numFmts, cellXfs, cellStyleXfs].flatMap(({ elements }) =>
    elements.map((element) => Number(element.attributes.numFmtId)),
  );
  const taken = [...used, ...added.values()];
  const id = nextId(taken, FIRST_CUSTOM - 1);
  added.set(code, id);
  numFmts.indexOf(numberFormatXml(id, code));
  return id;
}

function presentId(formats: StyleCollection, code: string): number | undefined {
  const present = formats.elements.find((format) => format.attributes['formatCode'] === code);
  return present && Number(present.attributes.numFmtId);
}
