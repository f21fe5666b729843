import type { Area } from '../../../src/core/workbook/address';
import { isRecord } from '../protocol/json';
import { accessDenied } from '../protocol/officeError';
import { lookValue } from './formatAt';
import type { Sheet } from './sheet';

/** Refuses to change what protected cells hold; cells that are not locked may be written. */
export function requireWritable(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  const unlocked = areas.every((area) => {
    if (area.bottom - area.top > 10_000) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const format = sheet.cells.get(row, column)?.format;
        if (!format || lookValue(sheet.workbook, format, 'locked')) return false;
      }
    }
    return true;
  });
  if (!unlocked) throw accessDenied(`the sheet «${sheet.name}» is protected`);
}

/** Refuses what the protection of a sheet does not list among what it allows. */
export function requireAllowed(sheet: Sheet, option?: string): void {
  if (!sheet.protection) return;
  const { options } = sheet.protection;
  if (option !== undefined && isRecord(options) && options[option] === true) return;
  throw accessDenied(`the sheet «${sheet.name}» is protected`);
}
