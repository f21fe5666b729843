import { parseResult } from '../../../src/core/model/parseResult';
import { targetState } from '../../../src/core/statements/targetStates';
import type { CellValue } from '../../../src/core/workbook/cellValue';

const percent = (fraction: number): CellValue => ({ kind: 'percent', fraction });

test.each<[CellValue, string]>([
  [percent(1), 'reached'],
  ['120%', 'reached'],
  [percent(0.999), 'partial'],
  ['0%', 'notReached'],
  ['sospeso causa Covid', 'suspended'],
  ['rinvio al 2021', 'postponed'],
  ['---', 'notMeasured'],
  [12, 'other'],
  ['2,7 gg', 'other'],
  [null, 'missing'],
])('a result of %p is %s', (cell, state) => {
  expect(targetState(parseResult(cell))).toBe(state);
});
