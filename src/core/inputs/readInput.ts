import { BoundedFindings } from '../diagnostics/boundedFindings';
import type { Finding } from '../diagnostics/finding';
import type { Area } from '../workbook/address';
import type { Grid } from '../workbook/workbookView';
import { findRegion, type InputRegion } from './inputRegion';
import { mergedCells, missingColumn, noHeader, repeatedColumn, twoPlaces } from './inputFindings';
import type { InputPlace } from './locateInputs';
import { headersOfOtherYear, nameOfOtherYear, otherYears } from './otherYear';
import { rawRows } from './rawRows';
import { rowsOutside } from './rowsOutside';
import type { RawRow, RawTable, TableSource } from './rawTable';

/**
 * Reads one input from the places that answer to it. There is no table where no header row was found, or where it lacks
 * a column that the rows are known by. `needed`: nothing can be computed without this input.
 */
export function readInput(
  places: readonly [InputPlace, ...InputPlace[]],
  grids: readonly Grid[],
  year: number | null,
  needed: boolean,
): { readonly table?: RawTable; readonly findings: readonly Finding[] } {
  const [place] = places;
  const { input, sheet } = place;
  const [read, ...others] = places.map((one) => readRegion(one, grids, year));
  const findings: Finding[] =
    places.length > 1
      ? [
          twoPlaces(
            places,
            others.some((other) => contradicts(other?.rows ?? [], read?.rows ?? [])),
          ),
        ]
      : [];
  if (!read) return { findings: [...findings, noHeader(place, year, needed)] };

  const { grid, region, rows } = read;
  const { header, headerRow } = region;
  const source: TableSource = {
    input,
    sheet: sheet.name,
    ...(region.table ? { table: region.table.name } : {}),
    headerRow,
    lastRow: rows.at(-1)?.row ?? headerRow,
    columns: Object.fromEntries(
      header.columns.map(({ definition, column, header }) => [definition.id, { column, header }]),
    ),
  };
  const merged = mergedInData(grid.merged, source, region);
  findings.push(
    ...header.missing.flatMap((column) =>
      column.definition.required ? [missingColumn(source, column.header, header.unknown)] : [],
    ),
    ...header.repeated.map((column) => repeatedColumn(source, column)),
    ...otherYears(
      source,
      header.otherYears,
      header.missing.filter(({ ofYear }) => ofYear).map(({ header }) => header),
    ),
    ...(year === null ? [] : [...nameOfOtherYear(source, year), ...headersOfOtherYear(source, header.columns, year)]),
    ...rowsOutside(source, region, grid, sheet.tables),
  );
  const inCells = new BoundedFindings();
  for (const area of merged) inCells.add(mergedCells(source, area));
  findings.push(...inCells.list());
  const unkeyed = header.missing.some(({ definition }) => definition.required && isKey(input, definition.type));
  return unkeyed ? { findings } : { table: { source, rows, merged }, findings };
}

/** The header row of a place and what stands under it; `undefined` where no row has any of the input's columns. */
function readRegion(
  place: InputPlace,
  grids: readonly Grid[],
  year: number | null,
): { readonly grid: Grid; readonly region: InputRegion; readonly rows: readonly RawRow[] } | undefined {
  const grid = gridOf(place, grids);
  // Even a table that says it has no header row: some programs write that of one whose header is in its first row.
  const region = grid && findRegion(place, grid, year);
  return grid && region && { grid, region, rows: rawRows(region, grid) };
}

/** True where a place that is not read says something, and something else, wherever on its sheet it stands. */
function contradicts(unread: readonly RawRow[], read: readonly RawRow[]): boolean {
  const said = (rows: readonly RawRow[]): string =>
    JSON.stringify(rows.map(({ cells }) => Object.entries(cells).sort()));
  return unread.length > 0 && said(unread) !== said(read);
}

/** The columns that rows are known by: codes, and both columns of `Ente`. */
function isKey(input: TableSource['input'], type: string): boolean {
  return type === 'code' || input === 'Ente';
}

/** A host may have read the part that was asked for, or the whole sheet. */
function gridOf({ sheet, table }: InputPlace, grids: readonly Grid[]): Grid | undefined {
  const ofSheet = grids.filter((grid) => grid.sheet === sheet.name);
  if (!table) return ofSheet[0];
  const { top, left } = table.area;
  return (
    ofSheet.find((grid) => grid.top === top && grid.left === left) ??
    ofSheet.find((grid) => grid.top <= top && grid.left <= left)
  );
}

function mergedInData(merged: readonly Area[], source: TableSource, region: InputRegion): Area[] {
  const bottom = region.table ? region.bottom : source.lastRow;
  const columns = Object.values(source.columns).map(({ column }) => column);
  return merged.filter(
    (area) =>
      area.bottom > source.headerRow &&
      area.top <= bottom &&
      columns.some((column) => column >= area.left && column <= area.right),
  );
}
