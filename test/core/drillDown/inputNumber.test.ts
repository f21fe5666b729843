import { inputNumber } from '../../../src/core/drillDown/inputNumber';
import type { ColumnType } from '../../../src/core/inputs/definitions';
import type { CellValue } from '../../../src/core/workbook/cellValue';

const NOISE = 0.1 + 0.2;

test.each<[CellValue, ColumnType, number | undefined]>([
  [12.5, 'amount', 12.5],
  [NOISE, 'amount', 0.3],
  [NOISE, 'decimal', NOISE],
  [0.001, 'amount', 0.001],
  ['1.000,10', 'amount', 1000.1],
  ['1.234', 'amount', undefined],
  ['n.d.', 'amount', undefined],
  [{ kind: 'percent', fraction: 0.25 }, 'percent', 0.25],
  [{ kind: 'error', code: '#N/A' }, 'amount', undefined],
  [true, 'amount', undefined],
  [null, 'amount', undefined],
])('%j in a column of type %s is %p', (cell, type, number) => {
  expect(inputNumber(cell, type)).toBe(number);
});
