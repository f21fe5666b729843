/** A number as it stands in a text: its sign and its digits, nothing rounded. */
export interface NumberDigits {
  readonly negative: boolean;
  /** Digits before the comma, without thousands dots. */
  readonly whole: string;
  /** Digits after the comma; empty where there is no comma. */
  readonly decimals: string;
}

const SHAPE = /^([-(€]*)([\d.,]+)([-)€]*)$/;
const PLAIN = /^(\d+)(?:,(\d+))?$/;
const GROUPED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
/** Where `€`, `EUR`, a minus or a bracket stands apart from the digits; a blank between digits is no Italian writing. */
const BLANKS = /(?<![\d.,])[ \u00a0]+|[ \u00a0]+(?![\d.,])/g;

/**
 * Reads a number written the Italian way: decimal comma, thousands dots in groups of three, a minus before or after
 * (typographic too) or brackets, `€` or `EUR` before or after. `1.234` could be read two ways and is `ambiguous`.
 * Live formulas read the same texts with NUMBERVALUE: nothing may be accepted here that they cannot read.
 */
export function readItalianNumber(text: string): NumberDigits | 'ambiguous' | 'unreadable' {
  const shape = SHAPE.exec(text.replace(/EUR/i, '€').replaceAll('\u2212', '-').replace(BLANKS, ''));
  if (!shape) return 'unreadable';
  const [, before = '', digits = '', after = ''] = shape;
  const negative = signOf(before, after);
  if (negative === undefined) return 'unreadable';
  const match = PLAIN.exec(digits) ?? GROUPED.exec(digits);
  if (!match) return 'unreadable';
  const [, whole = '', decimals = ''] = match;
  if (decimals === '' && /^\d{1,3}\.\d{3}$/.test(whole)) return 'ambiguous';
  return { negative, whole: whole.replaceAll('.', ''), decimals };
}

/** `25 %` → `25`; other texts as they are. */
export function withoutPercentSign(text: string): string {
  const shown = text.trimEnd();
  return shown.endsWith('%') ? shown.slice(0, -1).trimEnd() : text;
}

/** True for a negative number; `undefined` for marks that contradict or repeat each other. */
function signOf(before: string, after: string): boolean | undefined {
  const marks = before + after;
  if (marks.replace(/[^€]/g, '').length > 1) return undefined;
  if (before.replace('€', '') === '(' && after.replace('€', '') === ')') return true;
  if (/[()]/.test(marks)) return undefined;
  const minuses = marks.replace('€', '').length;
  return minuses > 1 ? undefined : minuses === 1;
}

/** The closest number to the digits. */
export function numberOf(digits: NumberDigits): number {
  const value = Number(`${digits.whole}.${digits.decimals || '0'}`);
  return digits.negative && value !== 0 ? -value : value;
}
