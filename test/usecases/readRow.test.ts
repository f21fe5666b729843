import { FilePort } from '../../src/file/filePort';
import { readRow } from '../../src/usecases/readRow';
import { workbookOf } from '../support/workbookOf';

const AREE = [
  ['Codice', 'Denominazione', 'Note'],
  ['1', 'Imprese', null],
  ['2', null, 'da completare'],
];

test('the row of a table, under its headers, without the empty cells that nobody asked for', async () => {
  expect(await readRow(new FilePort(workbookOf({ Aree: AREE })), { sheet: 'Aree', cell: 'B3' })).toEqual({
    sheet: 'Aree',
    cell: 'B3',
    cells: [
      { address: 'A3', header: 'Codice', text: '2', pointedAt: false },
      { address: 'B3', header: 'Denominazione', text: '', pointedAt: true },
      { address: 'C3', header: 'Note', text: 'da completare', pointedAt: false },
    ],
  });
});

test('the row of a plain sheet, by addresses; of an area, its first row', async () => {
  const port = new FilePort(workbookOf({ Aree: AREE }, { plain: true }));
  expect(await readRow(port, { sheet: 'Aree', cell: 'A2:B3' })).toEqual({
    sheet: 'Aree',
    cell: 'A2:B3',
    cells: [
      { address: 'A2', text: '1', pointedAt: true },
      { address: 'B2', text: 'Imprese', pointedAt: true },
    ],
  });
});

test.each([
  ['a place without a cell', { sheet: 'Aree' }],
  ['a sheet that is not there', { sheet: 'Quote', cell: 'A1' }],
  ['no address', { sheet: 'Aree', cell: 'riga 3' }],
])('nothing for %s', async (_what, place) => {
  expect(await readRow(new FilePort(workbookOf({ Aree: AREE })), place)).toBeUndefined();
});
