import { areaAddress, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import type { Piece } from '../../read/pieces';
import { lookOf, LOOK_BYTES, LOOK_OPTIONS, type CellLook } from './cellLook';

/** The looks of cells and the sizes of rows and columns: what restoring compares with what was. */
export interface CellFormats {
  /** Equal looks are one and the same object; left out where they were not asked for. */
  readonly looks?: readonly (readonly CellLook[])[];
  /** In points; 0 where a row or column is hidden. */
  readonly heights: readonly (number | undefined)[];
  readonly widths: readonly number[];
}

/** A piece of a report, with or without the looks of its cells. */
export interface FormatPiece extends Piece {
  readonly looks: boolean;
}

/** What a cell takes in an answer, more or less, without its look: value, formula, style and link. */
const CONTENT_BYTES = 130;

/**
 * A piece of a report to be read, with or without looks.
 *
 * @param textBytes what long texts add to a cell
 */
export function formatPiece(sheetId: string, area: Area, looks: boolean, textBytes = 0): FormatPiece {
  return { sheetId, area, looks, cellBytes: CONTENT_BYTES + textBytes + (looks ? LOOK_BYTES : 0) };
}

/** Asks for the formats of a piece of a report. */
export function queueFormats(
  context: Excel.RequestContext,
  { sheetId, area, looks }: FormatPiece,
): () => CellFormats | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const range = localRange(sheet, areaAddress(area));
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const cells = looks ? range.load({ numberFormat: true }).getCellProperties({ format: LOOK_OPTIONS }) : undefined;
  return () => {
    if (sheet.isNullObject) return undefined;
    return {
      ...(cells ? { looks: distinctLooks(cells.value, range.numberFormat) } : {}),
      heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    };
  };
}

function distinctLooks(cells: readonly Excel.CellProperties[][], numberFormats: readonly unknown[][]): CellLook[][] {
  const known = new Map<string, CellLook>();
  return cells.map((row, at) =>
    row.map((cell, column) => {
      const look = lookOf(cell, numberFormats[at]?.[column]);
      const key = JSON.stringify(look);
      const same = known.get(key) ?? look;
      known.set(key, same);
      return same;
    }),
  );
}
