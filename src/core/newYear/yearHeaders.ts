import type { TableSource } from '../inputs/rawTable';
import type { HeaderEdit } from './inputEdits';
import type { YearColumn } from './yearSeries';

/**
 * Titles that end in a year, `Risultato atteso 2018` or `Proventi preventivo 2020`, a year on: of the columns that are read, and
 * of those of series.
 */
export function yearHeaders(
  { sheet, table, headerRow, columns }: TableSource,
  series: readonly YearColumn[],
): HeaderEdit[] {
  const all = new Map([...series, ...Object.values(columns)].map((one) => [one.column, one.header]));
  return [...all].flatMap(([column, header]) => {
    const to = header.replace(/(?<!\d)(?:19|20)\d\d(?=\s*$)/, (year) => String(Number(year) + 1));
    if (to === header) return [];
    return [{ sheet, ...(table === undefined ? {} : { table }), row: headerRow, column, from: header, to }];
  });
}
