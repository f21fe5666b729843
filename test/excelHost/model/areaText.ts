import {
  areaAddress,
  columnLetters,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  type Area,
} from '../../../src/core/workbook/address';
import { isWholeColumns, isWholeRows } from './areas';

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B2:C3`, `A:C`, `2:4` → the area; `undefined` for what is none. */
export function areaOfText(text: string): Area | undefined {
  const [, from, to] = COLUMNS.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [left, right] = ordered(columnNumber(from), columnNumber(to));
    return right <= LAST_COLUMN ? { top: 1, left, bottom: LAST_ROW, right } : undefined;
  }
  const [, first, last] = ROWS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const [top, bottom] = ordered(Number(first), Number(last));
    return top >= 1 && bottom <= LAST_ROW ? { top, left: 1, bottom, right: LAST_COLUMN } : undefined;
  }
  return parseArea(text);
}

/** The address of an area as Excel gives it: whole columns as `A:C`, whole rows as `2:4`. */
export function areaText(area: Area): string {
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaAddress(area);
}

/** A sheet's name before an address, in quotes where Excel writes them. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** `'L''Aquila'!A1` → its sheet and its address. */
export function splitSheetPrefix(text: string): { readonly sheet: string | undefined; readonly address: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, address: text };
  const name = text.slice(0, bang);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(bang + 1) };
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
