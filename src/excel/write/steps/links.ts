import { cellAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** A jump from a cell. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly target: Excel.RangeHyperlink;
}

/**
 * Jumps from cells. They come before the contents and the styles of their cells: a link brings a text and a look of its
 * own, which those replace.
 */
export function links(jumps: readonly Link[]): SheetStep[] {
  return jumps.map(({ row, column, target }) => ({
    bytes: RANGE_BYTES + jsonBytes(target),
    queue: (sheet) => {
      localRange(sheet, cellAddress(row, column)).hyperlink = target;
    },
  }));
}
