import type { Area } from '../../../src/core/workbook/address';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { changeFormats } from './changeFormats';
import { matrixFor } from './matrix';
import { requireAllowed } from './protectedCells';
import type { RangeRef } from './rangeRef';

/** Sets format codes: one for all cells, or one each, where `null` leaves a cell alone. */
export function setNumberFormats(range: RangeRef, given: Json): void {
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatCells');
  const set = (area: Area, code: Json): void => {
    if (code === null) return;
    const numberFormat = checkedFormat(code);
    changeFormats(sheet, area, (format) => ({ ...format, direct: { ...format.direct, numberFormat } }));
  };
  if (!Array.isArray(given)) {
    for (const area of range.areas) set(area, given);
    return;
  }
  const { area } = range;
  const codeAt = matrixFor(area, given);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      set({ top: row, left: column, bottom: row, right: column }, codeAt(row, column));
    }
  }
}

/** A format code of which Excel could make sense. */
export function checkedFormat(code: Json): string {
  if (typeof code !== 'string' || code.length > 255) throw invalidArgument(`the number format ${JSON.stringify(code)}`);
  const bare = code.replace(/"[^"]*"|\\.|[_*]./gs, '');
  if (/["\\]/.test(bare) || (bare.match(/\[/g) ?? []).length !== (bare.match(/\]/g) ?? []).length) {
    throw invalidArgument(`the number format ${code}`);
  }
  return code === '' ? 'General' : code;
}
