import { columnLetters, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';
import type { CellFormats } from './cellFormats';
import type { CellLook } from './cellLook';
import { lookDifference, lookSteps, type LookDifference } from './lookSteps';

/**
 * Gives cells, rows and columns the formats that they had, where they have others now. Only what differs is set, so that
 * a cell stays bound to its style and a row's height to its text.
 *
 * @param area where both were read
 */
export function mendSteps(area: Area, before: CellFormats, now: CellFormats): SheetStep[] {
  const { left, top } = area;
  return [
    ...changed([before.widths], [now.widths]).map(({ mark, area: { left: first, right: last } }) =>
      onRange(`${columnLetters(left + first - 1)}:${columnLetters(left + last - 1)}`, (range) => {
        range.format.columnWidth = mark;
      }),
    ),
    ...lookSteps(differences(before.looks ?? [], now.looks ?? []), area),
    ...changed(asColumn(before.heights), asColumn(now.heights)).map(({ mark, area: { top: first, bottom: last } }) =>
      onRange(`${top + first - 1}:${top + last - 1}`, (range) => {
        range.format.rowHeight = mark;
      }),
    ),
  ];
}

function differences(
  before: readonly (readonly CellLook[])[],
  now: readonly (readonly CellLook[])[],
): (LookDifference | undefined)[][] {
  return before.map((row, at) => row.map((look, column) => lookDifference(look, now[at]?.[column])));
}

function changed(
  before: readonly (readonly (number | undefined)[])[],
  now: readonly (readonly (number | undefined)[])[],
): { readonly mark: number; readonly area: Area }[] {
  return coalesceAreas(
    before.map((row, at) => row.map((size, column) => (size === now[at]?.[column] ? undefined : size))),
  );
}

function asColumn(sizes: readonly (number | undefined)[]): (number | undefined)[][] {
  return sizes.map((size) => [size]);
}

function onRange(address: string, queue: (range: Excel.Range) => void): SheetStep {
  return {
    bytes: RANGE_BYTES + 2 * CALL_BYTES,
    queue: (sheet) => {
      queue(localRange(sheet, address));
    },
  };
}
