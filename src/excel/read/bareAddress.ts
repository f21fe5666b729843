import { columnNumber, LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../../core/workbook/address';

/** The cells of an address as Excel gives it, its sheet left out: `'L''Aquila'!A1:B2` → `A1:B2`. */
export function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** The area of an address as Excel gives it, whole rows (`2:5`) and columns (`A:C`) too. */
export function areaOf(address: string): Area {
  const bare = bareAddress(address);
  const area = parseArea(bare) ?? wholeLines(bare);
  if (!area) throw new Error(`Excel gave ${address} where an area was expected`);
  return area;
}

function wholeLines(bare: string): Area | undefined {
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(bare) ?? [];
  if (top && bottom) return { top: Number(top), bottom: Number(bottom), left: 1, right: LAST_COLUMN };
  const [, left, right] = /^([A-Z]+):([A-Z]+)$/.exec(bare) ?? [];
  return left && right ? { top: 1, bottom: LAST_ROW, left: columnNumber(left), right: columnNumber(right) } : undefined;
}
