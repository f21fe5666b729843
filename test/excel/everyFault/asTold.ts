import { columnNumber } from '../../../src/core/workbook/address';
import type { LineSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../excelHost/snapshot';

/** Points of a row and of a column whose size nobody chose. */
const USUAL = { height: 15, width: 48 };

/**
 * A snapshot without what is not put back though it could be told (docs/adr/0009): sizes of rows and columns beyond the
 * cells in use, and the size that a hidden one had. That a size is the usual one is no choice.
 */
export function asTold({ sheets, ...rest }: WorkbookSnapshot): WorkbookSnapshot {
  return { ...rest, sheets: sheets.map(sheetAsTold) };
}

function sheetAsTold(sheet: SheetSnapshot): SheetSnapshot {
  const used = Object.keys(sheet.cells).map((address) => /^([A-Z]+)(\d+)$/.exec(address) ?? []);
  const last = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);
  return {
    ...sheet,
    rows: linesAsTold(sheet.rows, last(used.map(([, , row]) => Number(row))), USUAL.height),
    columns: linesAsTold(sheet.columns, last(used.map(([, column = '']) => columnNumber(column))), USUAL.width),
  };
}

function linesAsTold(
  lines: SheetSnapshot['rows'],
  last: number,
  usual: number,
): Readonly<Record<string, LineSnapshot>> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([number, { size, ...line }]): [string, LineSnapshot][] => {
      const hidden = line.hidden === true || size === 0;
      const told = { ...line, ...(hidden ? { hidden } : size === undefined || size === usual ? {} : { size }) };
      return Number(number) > last || Object.keys(told).length === 0 ? [] : [[number, told]];
    }),
  );
}
