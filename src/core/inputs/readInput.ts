import {
  MERGED_CELLS,
  MISSING_COLUMN,
  OTHER_YEAR_COLUMN,
  REPEATED_COLUMN,
  TWO_PLACES,
} from '../diagnostics/kinds/structure';
import type { Finding, Place } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import { areaAddress, cellAddress, type Area } from '../workbook/address';
import type { Grid } from '../workbook/workbookView';
import { inputDefinition } from './definitions';
import { expectedColumns, type MatchedColumn } from './headerRow';
import { findRegion, LAST_HEADER_ROW, type InputRegion } from './inputRegion';
import type { InputPlace } from './locateInputs';
import { rawRows } from './rawRows';
import type { RawTable, TableSource } from './rawTable';

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
  const findings: Finding[] = places.length > 1 ? [twoPlaces(places)] : [];
  const grid = gridOf(place, grids);
  const region = grid && place.table?.hasHeader !== false ? findRegion(place, grid, year) : undefined;
  if (!grid || !region) return { findings: [...findings, noHeader(place, year, needed)] };

  const rows = rawRows(region, grid);
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
    ...header.missing.flatMap((column) => (column.definition.required ? [missingColumn(source, column.header)] : [])),
    ...header.repeated.map((column) => repeatedColumn(source, column)),
    ...header.otherYears.map((column) =>
      otherYear(
        source,
        column,
        header.missing.filter(({ ofYear }) => ofYear).map(({ header }) => header),
      ),
    ),
    ...merged.map((area) => mergedCells(source, area)),
  );
  const unkeyed = header.missing.some(({ definition }) => definition.required && isKey(input, definition.type));
  return unkeyed ? { findings } : { table: { source, rows, merged }, findings };
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

function placeAt(source: TableSource, cell: string, column?: string): Place {
  const table = source.table === undefined ? {} : { table: source.table };
  return { sheet: source.sheet, ...table, ...(column === undefined ? {} : { column }), cell };
}

function nameOf({ sheet, table }: InputPlace): string {
  return table ? `la tabella «${table.name}» del foglio «${sheet.name}»` : `il foglio «${sheet.name}»`;
}

function placeOfInput({ sheet, table }: InputPlace): Place {
  return table ? { sheet: sheet.name, table: table.name, cell: areaAddress(table.area) } : { sheet: sheet.name };
}

/** A table beside a sheet of the same name is read without doubt, but the sheet's data may have been meant. */
function twoPlaces(places: readonly [InputPlace, ...InputPlace[]]): Finding {
  const [used, ...others] = places;
  const certain = used.table !== undefined && others.every(({ table }) => !table);
  return findingOf(TWO_PLACES, {
    message: `${used.input}: i dati possono stare in più posti: ${places.map(nameOf).join(', ')}. Viene letto il primo.`,
    place: placeOfInput(used),
    related: others.map(placeOfInput),
    ...(certain ? { severity: 'avviso' } : {}),
  });
}

function noHeader(place: InputPlace, year: number | null, needed: boolean): Finding {
  const required = expectedColumns(inputDefinition(place.input), year).filter(({ definition }) => definition.required);
  const where = place.table
    ? place.table.hasHeader
      ? 'nella prima riga'
      : 'perché la sua riga di intestazione è nascosta'
    : `nelle prime ${LAST_HEADER_ROW} righe`;
  const outcome = needed ? '' : ' e non viene letto';
  return findingOf(MISSING_COLUMN, {
    message: `${place.input}: ${nameOf(place)} non ha nessuna delle colonne attese ${where}${outcome}.`,
    place: placeOfInput(place),
    expected: required.map(({ header }) => header).join(', '),
    ...(needed ? {} : { severity: 'avviso' }),
  });
}

function missingColumn(source: TableSource, header: string): Finding {
  const beside = Math.min(...Object.values(source.columns).map(({ column }) => column));
  return findingOf(MISSING_COLUMN, {
    message: `${source.sheet}: nella riga di intestazione (riga ${source.headerRow}) manca la colonna «${header}».`,
    place: placeAt(source, cellAddress(source.headerRow, beside), header),
    expected: header,
  });
}

function repeatedColumn(source: TableSource, { definition, column, header }: MatchedColumn): Finding {
  const first = source.columns[definition.id];
  const firstCell = cellAddress(source.headerRow, first?.column ?? column);
  return findingOf(REPEATED_COLUMN, {
    message: `${source.sheet}: le colonne «${first?.header ?? header}» (${firstCell}) e «${header}» (${cellAddress(source.headerRow, column)}) sono la stessa. Viene letta la prima.`,
    place: placeAt(source, cellAddress(source.headerRow, column), header),
    related: [placeAt(source, firstCell, first?.header)],
    seen: header,
  });
}

function otherYear(
  source: TableSource,
  { column, header }: { readonly column: number; readonly header: string },
  expected: readonly string[],
): Finding {
  return findingOf(OTHER_YEAR_COLUMN, {
    message: `${source.sheet}: la colonna «${header}» non è di un anno dell’esercizio e non viene letta; manca ${expected.map((name) => `«${name}»`).join(', ')}.`,
    place: placeAt(source, cellAddress(source.headerRow, column), header),
    seen: header,
    expected: expected.join(', '),
  });
}

function mergedCells(source: TableSource, area: Area): Finding {
  const column = Object.values(source.columns).find(({ column }) => column >= area.left && column <= area.right);
  return findingOf(MERGED_CELLS, {
    message: `${source.sheet}: le celle ${areaAddress(area)} sono unite: il valore vale solo per la prima, le altre sono vuote.`,
    place: placeAt(source, areaAddress(area), column?.header),
  });
}
