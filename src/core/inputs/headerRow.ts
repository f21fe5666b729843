import type { CellValue } from '../workbook/cellValue';
import { headerForYear, type ColumnDefinition, type InputDefinition } from './definitions';
import { nameKey, nameKeyWithYear } from './names';

/** A column of a definition under the name that it must have in this workbook. */
interface ExpectedColumn {
  readonly definition: ColumnDefinition;
  /** The header in this workbook's years. */
  readonly header: string;
  readonly key: string;
  /** True where the year is part of the name. */
  readonly ofYear: boolean;
}

/** A header cell that is one of the expected columns. */
export interface MatchedColumn {
  readonly definition: ColumnDefinition;
  /** The sheet's column, from 1. */
  readonly column: number;
  readonly header: string;
}

/** What a row says when it is read as the header row of an input. */
export interface HeaderMatch {
  /** One a column of the definition: the first that answers to it. */
  readonly columns: readonly MatchedColumn[];
  /** Further cells that answer to a column that was matched already. */
  readonly repeated: readonly MatchedColumn[];
  /** The columns that were not found, under the header expected. */
  readonly missing: readonly ExpectedColumn[];
  /** Headers that answer to no column of the definition. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[];
  /** Headers that would be a column of another year, or name none, where the year's own column is missing. */
  readonly otherYears: readonly { readonly column: number; readonly header: string }[];
}

/** The columns to look for; without a year (`null`: it could not be read) those of a year cannot be. */
export function expectedColumns(definition: InputDefinition, year: number | null): readonly ExpectedColumn[] {
  return definition.columns.flatMap((column) => {
    const ofYear = column.header.includes('{');
    if (ofYear && year === null) return [];
    const header = ofYear ? headerForYear(column.header, year ?? 0) : column.header;
    return [{ definition: column, header, key: ofYear ? nameKeyWithYear(header) : nameKey(header), ofYear }];
  });
}

/** A header as text: a year may well be a number. */
export function headerText(cell: CellValue): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

/** Reads a row as a header row. `left` is the sheet's column of its first cell. */
export function matchHeader(row: readonly CellValue[], left: number, expected: readonly ExpectedColumn[]): HeaderMatch {
  const columns = new Map<ExpectedColumn, MatchedColumn>();
  const repeated: MatchedColumn[] = [];
  const others: { column: number; header: string }[] = [];
  row.forEach((cell, index) => {
    const header = headerText(cell);
    if (header.trim() === '') return;
    const exact = nameKeyWithYear(header);
    const tolerant = nameKey(header);
    const found = expected.find(({ ofYear, key }) => key === (ofYear ? exact : tolerant));
    const at = { column: left + index, header };
    if (!found) others.push(at);
    else if (columns.has(found)) repeated.push({ ...at, definition: found.definition });
    else columns.set(found, { ...at, definition: found.definition });
  });
  const missing = expected.filter((column) => !columns.has(column));
  return {
    columns: [...columns.values()],
    repeated,
    missing,
    unknown: others,
    otherYears: others.filter(isYearOf(missing)),
  };
}

function isYearOf(missing: readonly ExpectedColumn[]): (header: { header: string }) => boolean {
  const stems = new Set(missing.filter(({ ofYear }) => ofYear).map(({ key }) => key.replace(/ ?\d{4}$/, '')));
  return ({ header }) => stems.has(nameKeyWithYear(header).replace(/ ?(19|20)\d\d$/, ''));
}
