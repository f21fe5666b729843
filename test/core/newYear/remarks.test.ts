import { remarks } from '../../../src/core/newYear/remarks';
import type { WorkbookOutline } from '../../../src/core/workbook/workbookView';
import { minimalWorkbook, readInputs } from '../../support/inputs';

const outline: WorkbookOutline = {
  sheets: [
    { name: 'Risorse', visibility: 'visible', tables: [] },
    { name: 'Sintesi (2)', visibility: 'visible', tables: [], report: 'Sintesi' },
    { name: 'Verifiche', visibility: 'hidden', tables: [], report: 'Verifiche' },
  ],
};
const deleted = minimalWorkbook({
  Obiettivi: [
    ['Codice', 'Area', 'Titolo', 'Stato'],
    ['1A', '1', 'Uno', ' ELIMINATO'],
    ['1B', '1', 'Due', 'Attivo'],
    ['1C', '1', 'Tre', 'Eliminato'],
    ['1D', '1', 'Quattro', null],
  ],
});
const formulas = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ sheet: 'Risorse', row: at + 2, column: 3 }));
const cells = (count: number): string =>
  formulas(count)
    .map(({ row }) => `Risorse!C${row}`)
    .join(', ');

test('nothing to look at', () => {
  expect(remarks({}, { sheets: [] }, [])).toEqual([]);
  expect(remarks(readInputs(minimalWorkbook()).tables, { sheets: outline.sheets.slice(0, 1) }, [])).toEqual([]);
});

test('formulas, deleted objectives and reports, as the workbook calls them', () => {
  expect(remarks(readInputs(deleted).tables, outline, formulas(2))).toEqual([
    'Celle con formula lasciate come sono, da controllare: Risorse!C2, Risorse!C3',
    'Obiettivi eliminati, lasciati con il loro stato: 2',
    'Prospetti da rigenerare: «Sintesi (2)», «Verifiche»',
  ]);
});

test.each([
  [12, cells(12)],
  [13, `${cells(12)} e altre`],
])('of %i formulas twelve are named', (count, named) => {
  expect(remarks({}, { sheets: [] }, formulas(count))).toEqual([
    `Celle con formula lasciate come sono, da controllare: ${named}`,
  ]);
});
