import type { Finding, Place } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import { listText } from '../diagnostics/listText';
import { OTHER_YEAR } from '../diagnostics/kinds/structure';
import { cellAddress } from '../workbook/address';
import { placeAt } from './inputFindings';
import { inputDefinition, type ColumnDefinition } from './definitions';
import type { MatchedColumn } from './headerRow';
import { yearInName } from './names';
import type { TableSource } from './rawTable';

/** Names that end in a year are read for the year of the accounts, whichever they say: see `nameKey`. */
const READ_ALL_THE_SAME =
  'Controllare che i dati siano dell’esercizio: se lo sono, aggiornare l’anno nel nome; altrimenti sostituirli.';

/** Columns of a year that is not asked for, while some that are asked for are missing: one finding a sheet, at the first. */
export function otherYears(
  source: TableSource,
  columns: readonly { readonly column: number; readonly header: string }[],
  expected: readonly string[],
): Finding[] {
  const [place, ...related] = columns.map(({ column, header }) =>
    placeAt(source, cellAddress(source.headerRow, column), header),
  );
  if (!place) return [];
  const headers = columns.map(({ header }) => header);
  const unread =
    related.length === 0
      ? `la colonna ${quoted(headers)} non è di un anno dell’esercizio e non viene letta`
      : `le colonne ${quoted(headers)} non sono di anni dell’esercizio e non vengono lette`;
  return [
    findingOf(OTHER_YEAR, {
      message: `${source.sheet}: ${unread}; ${expected.length === 1 ? 'manca' : 'mancano'} ${quoted(expected)}.`,
      place,
      ...(related.length === 0 ? {} : { related }),
      seen: headers.join(', '),
      expected: expected.join(', '),
    }),
  ];
}

function quoted(names: readonly string[]): string {
  return listText(names.map((name) => `«${name}»`));
}

/**
 * Columns that do not hang on a year, and yet have another year than that of the accounts in their header: last year's
 * figures may stand under them. One finding for all columns of a sheet, at the first.
 */
export function headersOfOtherYear(source: TableSource, matched: readonly MatchedColumn[], year: number): Finding[] {
  const columns = matched.filter(({ definition, header }) => isOfTheYear(definition) && isOther(header, year));
  const [first, ...others] = columns.map(({ column, header }) =>
    placeAt(source, cellAddress(source.headerRow, column), header),
  );
  if (!first) return [];
  const names = columns.map(({ header }) => `«${header}»`).join(', ');
  const what =
    others.length === 0
      ? `la colonna ${names} ha nel titolo un anno che non è l’esercizio, ma viene letta come del ${year}`
      : `le colonne ${names} hanno nel titolo un anno che non è l’esercizio, ma vengono lette come del ${year}`;
  return [named(source, what, first, columns[0]?.header ?? '', year, others)];
}

/** A table or a sheet with another year than that of the accounts in its name. */
export function nameOfOtherYear(source: TableSource, year: number): Finding[] {
  const { input, sheet, table } = source;
  const name = table ?? sheet;
  if (!isOther(name, year) || !inputDefinition(input).columns.some(isOfTheYear)) return [];
  const place = { sheet, ...(table === undefined ? {} : { table }) };
  const what =
    table === undefined
      ? `il foglio ha nel nome un anno che non è l’esercizio, ma viene letto come del ${year}`
      : `la tabella «${table}» ha nel nome un anno che non è l’esercizio, ma viene letta come del ${year}`;
  return [named(source, what, place, name, year, [])];
}

/** Figures and results are of a year; codes and texts, such as the value that was last observed, need not be. */
function isOfTheYear({ type, header }: ColumnDefinition): boolean {
  return type !== 'code' && type !== 'text' && !header.includes('{');
}

function named(
  { sheet }: TableSource,
  what: string,
  place: Place,
  seen: string,
  year: number,
  related: readonly Place[],
): Finding {
  return findingOf(OTHER_YEAR, {
    message: `${sheet}: ${what}.`,
    place,
    ...(related.length === 0 ? {} : { related }),
    seen,
    expected: String(year),
    action: READ_ALL_THE_SAME,
  });
}

function isOther(name: string, year: number): boolean {
  return (yearInName(name) ?? year) !== year;
}
