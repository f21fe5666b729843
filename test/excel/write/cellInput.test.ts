import { cellInput, constantInput } from '../../../src/excel/write/cellInput';
import { cell } from '../../fixtures/workbooks/smallPlan';

test.each(['Testo', 'Relazione – anno d’esercizio', '', ' ', '«x»', `Nel 2020 ${'parole '.repeat(20)}`])(
  '«%s» goes as it is',
  (text) => {
    expect(constantInput(text)).toBe(text);
  },
);

test.each(['005', '1-2', '1E5', ' 7', '€ 5', '12 dicembre 2020', '9'.repeat(80), '1 '.repeat(40)])(
  '«%s» could be a number or a date',
  (text) => {
    expect(constantInput(text)).toBe(`'${text}`);
  },
);

test.each(['=A1', '+39', '-', '@nome', "'005", '#N/A', '#RIF!', 'TRUE', 'vero', ' Falso '])(
  '«%s» could be something else than a text',
  (text) => {
    expect(constantInput(text)).toBe(`'${text}`);
  },
);

test.each([
  [null, ''],
  [cell(null), ''],
  [cell(1.5), 1.5],
  [cell(false), false],
  [cell(3, 'amount', { formula: 'SUM(A1:A2)' }), '=SUM(A1:A2)'],
  [cell(3, 'amount', { formula: 'SUM((A1:A2>0)*1)', array: true }), '=SUM((A1:A2>0)*1)'],
])('%j', (planned, input) => {
  expect(cellInput(planned)).toBe(input);
});
