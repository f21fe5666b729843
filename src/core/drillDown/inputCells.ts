import { INPUTS } from '../inputs/definitions';
import type { TableSource } from '../inputs/rawTable';
import { rowKey } from '../model/reading/rowKey';
import type { Model } from '../model/model';
import { parseArea } from '../workbook/address';
import type { CellValue } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';
import type { InputCell } from './explanation';
import { inputNumber } from './inputNumber';

/** Finds a cell of an input; `undefined` where no input stands there. */
export type InputCells = (sheet: string, cell: string) => InputCell | undefined;

/** The cells of the inputs that a workbook was read from. */
export function inputCells(tables: Model['tables'], grids: readonly Grid[]): InputCells {
  const valueAt = (sheet: string, row: number, column: number): CellValue => {
    const grid = grids.find((one) => one.sheet === sheet && hasRow(one, row) && column >= one.left);
    return grid?.rows[row - grid.top]?.[column - grid.left] ?? null;
  };
  return (sheet, cell) => {
    const at = parseArea(cell);
    const table = at && Object.values(tables).find((one) => one.sheet === sheet && hasCell(one, at.top, at.left));
    if (!table) return undefined;
    const found = Object.entries(table.columns).find(([, { column }]) => column === at.left);
    const definition = INPUTS.find(({ name }) => name === table.input)?.columns.find(({ id }) => id === found?.[0]);
    if (!found || !definition) return undefined;
    const value = valueAt(sheet, at.top, at.left);
    const cells = Object.fromEntries(
      Object.entries(table.columns).map(([id, { column }]) => [id, valueAt(sheet, at.top, column)]),
    );
    return {
      sheet,
      cell,
      header: found[1].header,
      key: rowKey(table.input, { row: at.top, cells }),
      value,
      type: definition.type,
      number: inputNumber(value, definition.type),
    };
  };
}

function hasRow({ top, rows }: Grid, row: number): boolean {
  return row >= top && row < top + rows.length;
}

function hasCell({ headerRow, lastRow, columns }: TableSource, row: number, column: number): boolean {
  return row > headerRow && row <= lastRow && Object.values(columns).some((one) => one.column === column);
}
