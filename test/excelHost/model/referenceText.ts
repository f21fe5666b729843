import { areaText, sheetPrefix } from './areaText';
import type { RangeRef } from './rangeRef';

/** A range as a formula names it: `='Elenchi attivi'!$A$1:$A$9`. */
export function referenceText({ sheet, area }: RangeRef): string {
  return `=${sheetPrefix(sheet.name)}${areaText(area).replace(/[A-Z]+|\d+/g, (piece) => `$${piece}`)}`;
}
