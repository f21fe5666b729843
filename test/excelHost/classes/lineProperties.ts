import type { Area } from '../../../src/core/workbook/address';
import type { CellLink } from '../model/cell';
import { formatTeller } from '../model/cellProperties';
import { formatAt } from '../model/formatAt';
import { setLineSize, sizeAt, type Direction } from '../model/lines';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { only } from '../protocol/only';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import type { Args, WireClass } from '../protocol/wireClass';

const SIZE = { rows: 'rowHeight', columns: 'columnWidth' } as const;

/** Members of `Range` that say something of each cell, row or column in one array: style and link, height, width. */
export const propertyMethods = {
  GetCellProperties: ({ sheet, area }, [options]) => {
    const wanted = only(arg.json(options), ['style', 'hyperlink', 'format']);
    const format = wanted['format'] === undefined ? undefined : formatTeller(sheet, wanted['format']);
    return numbers(area.top, area.bottom).map((row) =>
      numbers(area.left, area.right).map((column) => ({
        ...(wanted['style'] ? { style: formatAt(sheet, row, column).style } : {}),
        ...(wanted['hyperlink'] ? { hyperlink: linkAt(sheet.cells.get(row, column)?.link ?? null) } : {}),
        ...(format ? { format: format(row, column) } : {}),
      })),
    );
  },
  GetRowProperties: (range, args) => sizes(range, args, 'rows'),
  GetColumnProperties: (range, args) => sizes(range, args, 'columns'),
} satisfies WireClass<RangeRef>['methods'];

export const propertyCommands = {
  SetRowProperties: (range, args) => {
    setSizes(range, args, 'rows');
  },
  SetColumnProperties: (range, args) => {
    setSizes(range, args, 'columns');
  },
} satisfies WireClass<RangeRef>['commands'];

function sizes({ sheet, area }: RangeRef, [options]: Args, direction: Direction): Json {
  only(only(arg.json(options), ['format'])['format'] ?? null, [SIZE[direction]]);
  return linesOf(area, direction).map((line) => ({ format: { [SIZE[direction]]: sizeAt(sheet, line, direction) } }));
}

function setSizes({ sheet, area }: RangeRef, [lines]: Args, direction: Direction): void {
  const wanted = arg.json(lines);
  const numbers = linesOf(area, direction);
  if (!Array.isArray(wanted) || wanted.length !== numbers.length) {
    throw invalidArgument(`an array of ${numbers.length} ${direction} is wanted`);
  }
  numbers.forEach((line, index) => {
    const { format } = only(wanted[index] as Json, ['format']);
    if (format === undefined) return;
    const size = only(format, [SIZE[direction]])[SIZE[direction]];
    if (size === undefined) return;
    const place: Area =
      direction === 'rows' ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line };
    setLineSize(new RangeRef(sheet, [place]), direction, arg.number(size));
  });
}

function linesOf(area: Area, direction: Direction): number[] {
  return direction === 'rows' ? numbers(area.top, area.bottom) : numbers(area.left, area.right);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function linkAt(link: CellLink | null): Json {
  return link && { ...link };
}
