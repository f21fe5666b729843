import { ROWS_BELOW, withRowsBelow } from '../../core/inputs/rowsBelow';
import type { Area } from '../../core/workbook/address';
import { areaAddress } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cellValue';
import { localRange } from '../localRange';
import { areaOf } from './bareAddress';
import { cellValues } from './cellValues';
import type { Piece } from './pieces';
import { queueMerges } from './queueMerges';

const CONTENT = { address: true, values: true, valueTypes: true, numberFormat: true } as const;

/** What is read together with the place of what it belongs to, before its size is known: more than any input has columns. */
const FIRST_ROWS = 300;
const FIRST_COLUMNS = 100;

/** Where a range stands, the areas merged in it, and its cells down to the sheet's row 300; none where it is very wide. */
export interface RangeStart {
  readonly area: Area;
  /** The last row to read: below a table, what may have been meant for it too. */
  readonly lastRow: number;
  readonly merged: readonly Area[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Asks for a range and its first rows; the answer is `undefined` where there is no such range. A table comes with the rows
 * below it. They are added to its start and not to the whole of it, which may well end where the sheet does. Only
 * cells that are in no table can be merged.
 */
export function queueRangeStart(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  what: 'table' | 'cells',
): () => RangeStart | undefined {
  range.load({ address: true });
  const merged = what === 'cells' ? queueMerges(sheet, { top: 1, bottom: FIRST_ROWS }) : none;
  const first = range.getIntersectionOrNullObject(
    localRange(sheet, areaAddress({ top: 1, left: 1, bottom: FIRST_ROWS, right: FIRST_COLUMNS })),
  );
  const start = (what === 'table' ? first.getResizedRange(ROWS_BELOW, 0) : first).load(CONTENT);
  return () => {
    if (range.isNullObject) return undefined;
    const area = areaOf(range.address);
    const lastRow = what === 'table' ? withRowsBelow(area).bottom : area.bottom;
    if (area.right > FIRST_COLUMNS) return { area, lastRow, merged: [], rows: [] };
    return {
      area,
      lastRow,
      merged: merged(),
      rows: start.isNullObject ? [] : cellValues(start),
    };
  };
}

/** A piece of an input. */
export interface InputPiece extends Piece {
  /** Cells of a sheet, which may be merged; those of a table cannot be. */
  readonly free: boolean;
}

/** Asks for the cells of a piece, and for the areas merged in its rows. */
export function queueCells(
  context: Excel.RequestContext,
  { sheetId, area, free }: InputPiece,
): () => Pick<RangeStart, 'rows' | 'merged'> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = localRange(sheet, areaAddress(area)).load(CONTENT);
  const merged = free ? queueMerges(sheet, area) : none;
  return () => ({ rows: cellValues(range), merged: merged() });
}

function none(): Area[] {
  return [];
}
