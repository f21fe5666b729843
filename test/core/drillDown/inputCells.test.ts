import { inputCells } from '../../../src/core/drillDown/inputCells';
import type { TableSource } from '../../../src/core/inputs/rawTable';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import type { Grid } from '../../../src/core/workbook/workbookView';

const RISORSE: TableSource = {
  input: 'Risorse',
  sheet: 'Dati',
  headerRow: 3,
  lastRow: 5,
  columns: {
    objective: { column: 2, header: 'Obiettivo' },
    revenueBudget: { column: 4, header: 'Proventi preventivo' },
  },
};
const AREE: TableSource = {
  input: 'Aree',
  sheet: 'Dati',
  headerRow: 9,
  lastRow: 10,
  columns: { code: { column: 2, header: 'Codice' }, name: { column: 3, header: 'Denominazione' } },
};

function grid(sheet: string, top: number, left: number, rows: readonly (readonly CellValue[])[]): Grid {
  return { sheet, top, left, rows, merged: [] };
}

const at = inputCells({ Risorse: RISORSE, Aree: AREE }, [
  grid('Altro', 1, 1, [['altro'], ['altro'], ['altro'], ['altro', 'altro', 'altro', 9]]),
  grid('Dati', 3, 6, [['altro'], ['altro'], ['altro']]),
  grid('Dati', 3, 2, [['Obiettivo', 'Note', 'Proventi preventivo'], ['1A', 'x', '1.000,10'], ['1B']]),
  grid('Dati', 9, 2, [
    ['Codice', 'Denominazione'],
    ['1', 'Competitività'],
  ]),
]);

test('cells of two inputs on one sheet, each with its header, its row’s key and its value', () => {
  const amount = { sheet: 'Dati', header: 'Proventi preventivo', type: 'amount' };
  expect(at('Dati', 'D4')).toEqual({ ...amount, cell: 'D4', key: '1A', value: '1.000,10', number: 1000.1 });
  expect(at('Dati', 'D5')).toEqual({ ...amount, cell: 'D5', key: '1B', value: null, number: undefined });
  expect(at('Dati', 'C10')).toEqual({
    sheet: 'Dati',
    cell: 'C10',
    header: 'Denominazione',
    key: '1',
    value: 'Competitività',
    type: 'text',
    number: undefined,
  });
});

test.each([
  ['Dati', 'D3'],
  ['Dati', 'D6'],
  ['Dati', 'C4'],
  ['Dati', 'C9'],
  ['Dati', 'B11'],
  ['Altro', 'D4'],
  ['Dati', 'nessuna'],
])('no input stands at %s!%s', (sheet, cell) => {
  expect(at(sheet, cell)).toBeUndefined();
});
