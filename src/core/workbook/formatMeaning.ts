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
