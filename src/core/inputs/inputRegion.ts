import type { CellValue } from '../workbook/cellValue';
import type { Grid, TableOutline } from '../workbook/workbookView';
import { inputDefinition } from './definitions';
import { expectedColumns, matchHeader, type HeaderMatch } from './headerRow';
import type { InputPlace } from './locateInputs';

/** A header may stand below a title and some notes, but not below this row. */
export const LAST_HEADER_ROW = 30;

/** The cells of an input: its header row and where its data end. */
export interface InputRegion {
  readonly header: HeaderMatch;
  readonly headerRow: number;
  /** The last row that may hold data, totals row left out. */
  readonly bottom: number;
  readonly table?: TableOutline;
}

/**
 * Finds the header row of an input. A place that is a table has it in its first row. On a sheet it is the row, among the
 * first thirty, with most of the input's columns; where an Excel Table begins there, that table is the input.
 * `undefined` where no row has any of them.
 */
export function findRegion(place: InputPlace, grid: Grid, year: number | null): InputRegion | undefined {
  const expected = expectedColumns(inputDefinition(place.input), year);
  const ofTable = (table: TableOutline): InputRegion => ({
    header: matchHeader(rowPart(grid, table.area.top, table.area.left, table.area.right), table.area.left, expected),
    headerRow: table.area.top,
    bottom: table.area.bottom - (table.hasTotals ? 1 : 0),
    table,
  });
  const ofRow = (headerRow: number): InputRegion => ({
    header: matchHeader(grid.rows[headerRow - grid.top] ?? [], grid.left, expected),
    headerRow,
    bottom: grid.top + grid.rows.length - 1,
  });
  const candidates = place.table
    ? [ofTable(place.table)]
    : [
        ...place.sheet.tables.filter((table) => table.hasHeader).map(ofTable),
        ...Array.from({ length: LAST_HEADER_ROW }, (_, index) => ofRow(index + 1)),
      ];
  const best = candidates.reduce((best, next) => (weight(next) > weight(best) ? next : best));
  return best.header.columns.length === 0 ? undefined : best;
}

/** Required columns decide, the others only between rows that have the same ones. */
function weight({ header }: InputRegion): number {
  return header.columns.reduce((sum, { definition }) => sum + (definition.required ? 100 : 1), 0);
}

function rowPart(grid: Grid, row: number, left: number, right: number): readonly CellValue[] {
  return (grid.rows[row - grid.top] ?? []).slice(left - grid.left, right - grid.left + 1);
}
