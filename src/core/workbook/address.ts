/** A rectangle of cells; rows and columns count from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and the last column of an Excel sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `1` → `A`, `28` → `AB`. */
export function columnLetters(column: number): string {
  return (lettersOf[column] ??= spelled(column));
}

/** Addresses are made by the hundred thousand, of a few columns. */
const lettersOf: string[] = [];

function spelled(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `28`. Letters only, any case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `(3, 2)` → `B3`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** `$B$3`. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `A1:C9`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** `B3` or `$A$1:$C$9` → its rectangle; `undefined` for anything else, or beyond the sheet. */
export function parseArea(reference: string): Area | undefined {
  const match = REFERENCE.exec(reference);
  if (!match) return undefined;
  const [, column = '', row = '', toColumn = column, toRow = row] = match;
  const area = {
    top: Math.min(Number(row), Number(toRow)),
    left: Math.min(columnNumber(column), columnNumber(toColumn)),
    bottom: Math.max(Number(row), Number(toRow)),
    right: Math.max(columnNumber(column), columnNumber(toColumn)),
  };
  return area.top >= 1 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}

/** A sheet name as a formula writes it: quoted always, so that `L'Aquila` and `2020` need no thought. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
