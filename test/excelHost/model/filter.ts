import type { Area } from '../../../src/core/workbook/address';
import { invalidArgument, invalidOperation } from '../protocol/officeError';
import { intersect } from './areas';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** What a user sifts cells with: that of a sheet, or that of a table. */
export interface Filter {
  readonly area: Area;
  /** The rows that it hides. */
  readonly hides: ReadonlySet<number>;
}

/** The filter of a table, or of the sheet where no table is named. */
export interface FilterHolder {
  readonly sheet: Sheet;
  readonly table?: Table;
}

/** The filter that is there, whether it hides anything or not. */
export function filterOf({ sheet, table }: FilterHolder): Filter | undefined {
  return table ? { area: table.area, hides: table.hides } : sheet.filter;
}

/** Hides the rows below the first one of an area whose cell in a column of it, from 0, shows none of some texts; without texts, none. */
export function applyFilter(holder: FilterHolder, area: Area, column: number, texts?: readonly string[]): void {
  const { sheet, table } = holder;
  if (table && JSON.stringify(table.area) !== JSON.stringify(area))
    throw invalidArgument('a table is filtered as a whole');
  showFiltered(holder);
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  const hides = new Set(
    rows.filter((row) => {
      const value = sheet.cells.get(row, area.left + column)?.value ?? '';
      return texts && !texts.includes(typeof value === 'object' ? value.error : String(value));
    }),
  );
  for (const row of hides) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  if (table) table.hides = hides;
  else sheet.filter = { area, hides };
}

/** Shows again what a filter hides; it stays. */
export function showFiltered(holder: FilterHolder): void {
  const { sheet, table } = holder;
  const filter = filterOf(holder);
  for (const row of filter?.hides ?? []) {
    const { hidden, ...line } = sheet.rows.get(row) ?? {};
    if (!hidden) continue;
    if (Object.keys(line).length > 0) sheet.rows.set(row, line);
    else sheet.rows.delete(row);
  }
  if (table) table.hides = new Set();
  else if (filter) sheet.filter = { ...filter, hides: new Set() };
}

/** The rows of an area, below its first one, that are hidden: in a file nothing else says what a filter hides. */
export function hiddenWithin({ rows }: Sheet, { top, bottom }: Area): ReadonlySet<number> {
  return new Set([...rows].flatMap(([row, { hidden }]) => (hidden && top < row && row <= bottom ? [row] : [])));
}

/** Refuses to write over rows that a filter hides: Excel would put contents elsewhere, without a word. */
export function requireUnfiltered(sheet: Sheet, areas: readonly Area[]): void {
  const hidden = [sheet.filter?.hides ?? [], ...sheet.tables.map(({ hides }) => hides)].flatMap((rows) => [...rows]);
  const met = hidden.find((row) =>
    areas.some((area) => intersect(area, { top: row, bottom: row, left: area.left, right: area.right })),
  );
  if (met !== undefined)
    throw invalidOperation(`row ${met} of «${sheet.name}» is hidden by a filter: this would be written elsewhere`);
}
