import { formulaShape } from './formulaShape';

/** A cell as a tag sees it: a plain value, or something with a formula or a value. */
export type TaggedCell =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly formula?: string; readonly value: string | number | boolean | null };

/** What stands for a formula: where it stands counts, not what it says, which Excel spells in its own way. */
const FORMULA = '=';

/**
 * A short text that tells whether somebody wrote over the cells of some rows: it follows from their texts and numbers and
 * from where formulas stand. Blank rows and cells say nothing, nor do blanks in texts.
 *
 * @param width how many columns count
 */
export function contentTag(rows: readonly (readonly TaggedCell[])[], width: number): string {
  let hash = 0x811c9dc5;
  const mix = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  for (const row of rows) {
    for (let column = 0; column < Math.min(width, row.length); column += 1) {
      const text = cellText(row[column]);
      if (text === '') continue;
      mix(column);
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code > 32) mix(code);
      }
    }
  }
  return (hash >>> 0).toString(36);
}

/** What the formulas of some rows do; `undefined` where there are none. */
export function shapeTag(rows: readonly (readonly TaggedCell[])[], width: number): string | undefined {
  let hash: number | undefined;
  for (const row of rows) {
    for (let column = 0; column < Math.min(width, row.length); column += 1) {
      const cell = row[column];
      if (typeof cell !== 'object' || cell?.formula === undefined) continue;
      hash = Math.imul((hash ?? 0x811c9dc5) ^ column ^ formulaShape(cell.formula), 0x01000193);
    }
  }
  return hash === undefined ? undefined : (hash >>> 0).toString(36);
}

/** What a cell says, so that two say the same where users see the same. */
export function cellText(cell: TaggedCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.formula === undefined ? cellText(cell.value) : FORMULA;
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

/** Digits that count: a program that calculates anew may differ in those behind. */
const DIGITS = 12;

function numberText(number: number): string {
  const text = String(number);
  return text.length <= DIGITS ? text : String(Number(number.toPrecision(DIGITS)));
}
