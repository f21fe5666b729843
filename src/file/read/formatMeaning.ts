/** What a number format makes of a number: something other than a plain number changes what it means. */
export type FormatMeaning = 'number' | 'date' | 'percent';

const QUOTED_AND_ESCAPED = /"[^"]*"?|\\.?|[_*].?/gs;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]?/g;

/**
 * The meaning of a format code as files store it, in English whatever the language of Excel. Literal text (in quotes,
 * behind a backslash), padding, colours, conditions and currencies in brackets are no part of it: `0 "d"` is a number.
 */
export function formatMeaning(code: string): FormatMeaning {
  const bare = code.replace(QUOTED_AND_ESCAPED, '');
  if (ELAPSED_TIME.test(bare)) return 'date';
  const symbols = bare.replace(BRACKETS, '').replace(/general/gi, '');
  if (/[dmyhs]/i.test(symbols)) return 'date';
  return symbols.includes('%') ? 'percent' : 'number';
}

/**
 * The meaning of a format that has an id only (ECMA-376 part 1, 18.8.30): 14-22 and 45-47 are dates and times
 * everywhere, 27-36 and 50-58 in East Asian editions.
 */
export function builtInMeaning(id: number): FormatMeaning {
  if (id === 9 || id === 10) return 'percent';
  const between = (first: number, last: number): boolean => id >= first && id <= last;
  return between(14, 22) || between(27, 36) || between(45, 47) || between(50, 58) ? 'date' : 'number';
}
