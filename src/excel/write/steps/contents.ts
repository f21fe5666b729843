import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { RANGE_BYTES } from '../bytes';
import type { CellInput } from '../cellInput';
import type { SheetStep } from '../step';

/** Longest block, so that batches can be filled well. */
const BLOCK_BYTES = 100_000;

/**
 * Values and formulas, one assignment a block of rows.
 *
 * @param rows all of the same length, from column A on
 * @param top the sheet's row of the first one
 */
export function contents(rows: readonly CellInput[][], top: number): SheetStep[] {
  const steps: SheetStep[] = [];
  let from = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = jsonBytes(row) + 1;
    if (index > from && bytes + size > BLOCK_BYTES) {
      steps.push(block(rows.slice(from, index), top + from, bytes));
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > from) steps.push(block(rows.slice(from), top + from, bytes));
  return steps;
}

function block(rows: CellInput[][], top: number, bytes: number): SheetStep {
  const width = rows[0]?.length ?? 0;
  const address = areaAddress({ top, left: 1, bottom: top + rows.length - 1, right: width });
  return {
    // The client itself cuts a matrix of more than 1.500 cells, which costs some bytes a cell more.
    bytes: 4 * RANGE_BYTES + bytes + 2 * rows.length * width,
    queue: (sheet) => {
      localRange(sheet, address).formulas = rows;
    },
  };
}
