import type { FormatMeaning } from '../../core/workbook/formatMeaning';

/**
 * The meaning of a format that has an id only (ECMA-376 part 1, 18.8.30): 14-22 and 45-47 are dates and times
 * everywhere, 27-36 and 50-58 in East Asian editions.
 */
export function builtInMeaning(id: number): FormatMeaning {
  if (id === 9 || id === 10) return 'percent';
  const between = (first: number, last: number): boolean => id >= first && id <= last;
  return between(14, 22) || between(27, 36) || between(45, 47) || between(50, 58) ? 'date' : 'number';
}
