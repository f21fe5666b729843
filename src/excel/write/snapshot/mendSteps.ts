import { areaAddress, columnLetters, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import { coalesceAreas } from '../coalesceAreas';
import type { SheetStep } from '../step';
import type { CellFormats } from './cellFormats';
import { setLook, type CellLook } from './cellLook';

/** What of a look differs from what it was, at most. */
const PROPERTIES = 13;

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
    ...lookSteps(area, before.looks ?? [], now.looks ?? []),
    ...changed(asColumn(before.heights), asColumn(now.heights)).map(({ mark, area: { top: first, bottom: last } }) =>
      onRange(`${top + first - 1}:${top + last - 1}`, (range) => {
        range.format.rowHeight = mark;
      }),
    ),
  ];
}

function lookSteps(
  { top, left }: Area,
  before: readonly (readonly CellLook[])[],
  now: readonly (readonly CellLook[])[],
): SheetStep[] {
  const differences = before.map((row, at) => row.map((look, column) => difference(look, now[at]?.[column])));
  return coalesceAreas(differences).map(({ mark, area }) => {
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    const place = {
      top: top + area.top - 1,
      left: left + area.left - 1,
      bottom: top + area.bottom - 1,
      right: left + area.right - 1,
    };
    const look = JSON.parse(mark) as Partial<CellLook>;
    return {
      bytes: RANGE_BYTES + PROPERTIES * CALL_BYTES + rows * columns * jsonBytes(look.numberFormat ?? ''),
      queue: (sheet) => {
        setLook(localRange(sheet, areaAddress(place)), look, rows, columns);
      },
    };
  });
}

/** What a look has to be told, as a text that is the same for the same differences. */
function difference(before: CellLook, now: CellLook | undefined): string | undefined {
  const other: Partial<CellLook> = now ?? {};
  const told = Object.entries(before).filter(([name, value]) => other[name as keyof CellLook] !== value);
  return told.length === 0 ? undefined : JSON.stringify(Object.fromEntries(told));
}

function changed(
  before: readonly (readonly number[])[],
  now: readonly (readonly number[])[],
): { readonly mark: number; readonly area: Area }[] {
  return coalesceAreas(
    before.map((row, at) => row.map((size, column) => (size === now[at]?.[column] ? undefined : size))),
  );
}

function asColumn(sizes: readonly number[]): number[][] {
  return sizes.map((size) => [size]);
}

function onRange(address: string, queue: (range: Excel.Range) => void): SheetStep {
  return {
    bytes: RANGE_BYTES,
    queue: (sheet) => {
      queue(localRange(sheet, address));
    },
  };
}
