import { ROWS_BELOW, withRowsBelow } from '../../core/inputs/rowsBelow';
import type { Area } from '../../core/workbook/address';
import { areaAddress } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cellValue';
import { localRange } from '../localRange';
import { areaOf } from './bareAddress';
import { cellValues } from './cellValues';
import type { Piece } from './pieces';

const CONTENT = { address: true, values: true, valueTypes: true, numberFormat: true } as const;

/** Rows that are read together with the place of what they belong to, before its size is known. */
const FIRST_ROWS = 300;

/** Where a range stands, the areas merged in it, and its cells down to the sheet's row 300. */
export interface RangeStart {
  readonly area: Area;
  /** The last row to read: below a table, what may have been meant for it too. */
  readonly lastRow: number;
  readonly merged: readonly Area[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Asks for a range and its first rows; the answer is `undefined` where there is no such range. A table comes with the rows
 * below it. They are added to its start and not to the whole of it, which may well end where the sheet does.
 */
export function queueRangeStart(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  what: 'table' | 'cells',
): () => RangeStart | undefined {
  range.load({ address: true });
  const merged = range.getMergedAreasOrNullObject().areas.load({ address: true });
  const first = range.getIntersectionOrNullObject(localRange(sheet, `1:${FIRST_ROWS}`));
  const start = (what === 'table' ? first.getResizedRange(ROWS_BELOW, 0) : first).load(CONTENT);
  return () => {
    if (range.isNullObject) return undefined;
    const area = areaOf(range.address);
    return {
      area,
      lastRow: what === 'table' ? withRowsBelow(area).bottom : area.bottom,
      merged: merged.isNullObject ? [] : merged.items.map(({ address }) => areaOf(address)),
      rows: start.isNullObject ? [] : cellValues(start),
    };
  };
}

/** Asks for the cells of a piece. */
export function queueCells(context: Excel.RequestContext, { sheetId, area }: Piece): () => CellValue[][] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = localRange(sheet, areaAddress(area)).load(CONTENT);
  return () => cellValues(range);
}
