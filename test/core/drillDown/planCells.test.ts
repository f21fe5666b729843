import { planCells } from '../../../src/core/drillDown/planCells';
import type { CellPlan } from '../../../src/core/plan/plan';

const cell = (value: CellPlan['value'], style: CellPlan['style'] = 'text'): CellPlan => ({ value, style });

/** What the number in the last of some cells is called. */
function labelOf(...cells: readonly (CellPlan | null)[]): string | undefined {
  const row = { cells: [...cells, cell(7, 'amount'), cell('dopo', 'label')] };
  const column = String.fromCharCode(65 + cells.length);
  return planCells([{ name: 'R', rows: [row] }])('R', `${column}1`)?.report.label;
}

test('a number is called by the nearest label on its left, else by the first text of its row', () => {
  expect(labelOf(cell('1A'), cell('Innovazione'))).toBe('1A');
  expect(labelOf(cell('1A'), cell('Oneri', 'label'), cell('b', 'label'), cell('x'))).toBe('b');
  expect(labelOf(cell(''), null, cell(3), cell(null), cell('Totale'))).toBe('Totale');
  expect(labelOf(cell(''), cell(2))).toBe('');
});

test('a cell of a sheet, under the name that the sheet has in the workbook', () => {
  const number = cell(7, 'amount');
  const at = planCells([{ name: 'R', rows: [{ cells: [cell('1A'), null, number] }] }], new Map([['R', 'R (2)']]));
  expect(at('R', 'C1')).toEqual({
    plan: number,
    report: { sheet: 'R (2)', cell: 'C1', label: '1A', value: 7, style: 'amount' },
  });
  for (const [sheet, address] of [
    ['R', 'B1'],
    ['R', 'D1'],
    ['R', 'A2'],
    ['R', 'nessuna'],
    ['S', 'A1'],
  ] as const) {
    expect(at(sheet, address)).toBeUndefined();
  }
});
