import { columnLetters, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';

/** The widths of columns in points, from A on. Neighbours that are alike go together. */
export function columnWidths(points: readonly number[]): SheetStep[] {
  return coalesceAreas([points]).map(({ mark, area }) =>
    onColumns(area, (range) => {
      range.format.columnWidth = mark;
    }),
  );
}

/** The named styles of whole columns, where a user types on, from A on. */
export function columnStyles(names: readonly (string | undefined)[]): SheetStep[] {
  return coalesceAreas([names]).map(({ mark, area }) =>
    onColumns(area, (range) => {
      range.style = mark;
    }),
  );
}

/** Hides columns. */
export function hiddenColumns(hidden: readonly (true | undefined)[]): SheetStep[] {
  return coalesceAreas([hidden]).map(({ area }) =>
    onColumns(area, (range) => {
      range.columnHidden = true;
    }),
  );
}

function onColumns({ left, right }: Area, queue: (range: Excel.Range) => void): SheetStep {
  return {
    bytes: RANGE_BYTES,
    queue: (sheet) => {
      queue(localRange(sheet, `${columnLetters(left)}:${columnLetters(right)}`));
    },
  };
}
