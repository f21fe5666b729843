import { areaAddress, type Area } from '../../core/workbook/address';
import { localRange } from '../localRange';
import { areaOf } from '../read/bareAddress';
import type { Piece } from '../read/pieces';
import type { ReadPiece } from '../read/readPieces';
import { constantInput, type CellInput } from './cellInput';
import type { Link } from './steps/links';

/**
 * A part of a report as it was before it is written over: contents, named styles, links, merged areas and sizes. What is
 * not here cannot be put back: formats that a user gave to single cells, and what Excel's object model does not tell at
 * all or not in one request (conditional formats, groups of rows, tables, print set-up).
 */
export interface Snapshot {
  readonly area: Area;
  readonly inputs: readonly CellInput[][];
  readonly styles: readonly (readonly string[])[];
  readonly links: readonly Link[];
  readonly merged: readonly Area[];
  /** In points. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

/** A snapshot of one piece of a sheet. */
export type SheetSnapshot = ReadPiece<Piece, Snapshot>;

/** What a cell takes in an answer, more or less: value, formula, style and link. */
export const SNAPSHOT_CELL_BYTES = 200;

/** Asks for a piece of a report as it is. The answer is `undefined` where its sheet went away meanwhile. */
export function queueSnapshot(context: Excel.RequestContext, { sheetId, area }: Piece): () => Snapshot | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const range = localRange(sheet, areaAddress(area)).load({ values: true, formulas: true });
  const cells = range.getCellProperties({ style: true, hyperlink: true });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const merged = range.getMergedAreasOrNullObject().areas.load({ address: true });
  return () => {
    if (sheet.isNullObject) return undefined;
    return {
      area,
      inputs: range.formulas.map((row: unknown[], at) =>
        row.map((formula, column) => inputOf(formula, range.values[at]?.[column])),
      ),
      styles: cells.value.map((row) => row.map(({ style }) => style ?? 'Normal')),
      links: cells.value.flatMap((row, at) =>
        row.flatMap(({ hyperlink }, column) =>
          hyperlink ? [{ row: area.top + at, column: area.left + column, target: hyperlink }] : [],
        ),
      ),
      merged: merged.isNullObject ? [] : merged.items.map(({ address }) => areaOf(address)),
      heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    };
  };
}

/** Where the formula and the value are the same there is no formula, whatever the text begins with. */
function inputOf(formula: unknown, value: unknown): CellInput {
  if (formula !== value) return String(formula);
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === ''
      ? ''
      : constantInput(String(value));
}
