import { usedStyles } from '../../../src/core/plan/usedStyles';
import { cell, reportSheet } from '../../fixtures/workbooks/smallPlan';

test('styles of cells and of columns, and the looks of conditional formats, each once', () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const one = reportSheet('Uno', { columns: [{ width: 9, style: 'code' }, { width: 9 }], rows: [{ cells: [null] }] });
  const two = reportSheet('Due', {
    rows: [{ cells: [cell('a'), cell(1, 'amount'), cell(2, 'amount')] }],
    conditionalFormats: [
      { area, formula: 'TRUE', look: 'bad' },
      { area, formula: 'FALSE', look: 'bad' },
    ],
  });
  const { styles, looks } = usedStyles({ sheets: [one, two] });
  expect([[...styles], [...looks]]).toEqual([['code', 'text', 'amount'], ['bad']]);
});
