import type { Json } from '../protocol/json';
import { cellCount, isWholeColumns, isWholeRows } from './areas';
import type { Cell } from './cell';
import { isErrorValue, type CellContent } from './cellValue';
import { displayText } from './displayText';
import { emptyFormat, lookValue } from './formatAt';
import type { RangeRef } from './rangeRef';

/** More cells than this are not read: the answer is `null`. */
const MOST_CELLS = 5_000_000;

type Reader = (cell: Cell | undefined, numberFormat: () => string, range: RangeRef) => Json;

/** What `Range` tells of each of its cells, by the property's name on the wire. */
const READERS = {
  Values: (cell) => valueOf(cell?.value ?? null),
  Formulas: (cell) => cell?.formula ?? valueOf(cell?.value ?? null),
  NumberFormat: (_, numberFormat) => numberFormat(),
  Text: (cell, numberFormat, { sheet }) => displayText(cell?.value ?? null, numberFormat(), sheet.workbook.culture),
  ValueTypes: (cell) => typeOf(cell?.value ?? null),
} as const satisfies Readonly<Record<string, Reader>>;

/** One value a cell; `null` for whole rows and columns, and for more cells than Excel reads at once. */
export function readCells(range: RangeRef, property: keyof typeof READERS): Json {
  const { sheet, area } = range;
  if (isWholeColumns(area) || isWholeRows(area) || cellCount(area) > MOST_CELLS) return null;
  const reader: Reader = READERS[property];
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.get(row, column);
      const numberFormat = (): string =>
        lookValue(sheet.workbook, cell?.format ?? emptyFormat(sheet, row, column), 'numberFormat');
      cells.push(reader(cell, numberFormat, range));
    }
    rows.push(cells);
  }
  return rows;
}

function valueOf(value: CellContent): Json {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

function typeOf(value: CellContent): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}
