import type { TableSource } from '../inputs/rawTable';
import type { HeaderEdit } from './inputEdits';

/** Titles that end in a year, `Risultato atteso 2018` or `Proventi preventivo 2020`, a year on. */
export function yearHeaders({ sheet, table, headerRow, columns }: TableSource): HeaderEdit[] {
  return Object.values(columns).flatMap(({ column, header }) => {
    const to = header.replace(/(?<!\d)(?:19|20)\d\d(?=\s*$)/, (year) => String(Number(year) + 1));
    if (to === header) return [];
    return [{ sheet, ...(table === undefined ? {} : { table }), row: headerRow, column, from: header, to }];
  });
}
