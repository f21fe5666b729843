/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { locateInputs } from '../../src/core/inputs/locateInputs';
import { LAST_ROW } from '../../src/core/workbook/address';
import { ExcelPort } from '../../src/excel/excelPort';
import type { Grid } from '../../src/core/workbook/workbookView';
import { FilePort } from '../../src/file/filePort';
import type { WorkbookSeed } from '../excelHost/seed';
import { openedExcel } from './openedExcel';

/** What Excel says of rows in which nothing stands, two cells wide. */
function blankRows(count: number): null[][] {
  return Array.from({ length: count }, () => [null, null]);
}

/** Looks at a workbook and reads its inputs, as verifying does. */
async function read(seed: WorkbookSeed) {
  const host = openedExcel(seed);
  const port = new ExcelPort();
  const outline = await port.outline();
  return { host, outline, grids: await port.readGrids(locateInputs(outline)) };
}

test('what there is, before any cell is read', async () => {
  const { outline } = await read({
    sheets: [
      {
        name: "L'Aquila",
        rows: [[null], [null, 'Codice', 'Nome'], [null, '1', 'Uno']],
        tables: [{ name: 'Elenco', area: 'B2:C3' }],
      },
      { name: 'Sintesi (2)', hiddenNames: { 'Prospetti.Foglio': '="Sintesi|Sintesi (2)"' } },
      { name: 'Copia di Sintesi', hiddenNames: { 'Prospetti.Foglio': '="Sintesi|Sintesi (2)"' } },
      { name: 'Nascosto', visibility: 'Hidden' },
      { name: 'Molto nascosto', visibility: 'VeryHidden' },
    ],
  });
  const table = {
    name: 'Elenco',
    area: { top: 2, left: 2, bottom: 3, right: 3 },
    hasHeader: true,
    hasTotals: false,
  };
  expect(outline).toEqual({
    sheets: [
      { name: "L'Aquila", visibility: 'visible', tables: [table] },
      { name: 'Sintesi (2)', visibility: 'visible', tables: [], report: 'Sintesi' },
      { name: 'Copia di Sintesi', visibility: 'visible', tables: [] },
      { name: 'Nascosto', visibility: 'hidden', tables: [] },
      { name: 'Molto nascosto', visibility: 'veryHidden', tables: [] },
    ],
  });
});

test('the cells of a table and of a sheet without one, in two requests', async () => {
  const { host, grids } = await read({
    sheets: [
      {
        name: 'Dati',
        rows: [
          ['Risorse del 2020', 'a lato'],
          ['Obiettivo', 'Proventi preventivo'],
          ['1A', 1000.5],
        ],
        tables: [{ name: 'Risorse', area: 'A2:B3' }],
      },
      {
        name: 'ARÈE 2020',
        rows: [[null], [null, 'Codice', 'Denominazione'], [null, '1', 'Imprese'], [null, '2', null]],
        merges: ['B4:C4'],
      },
      { name: 'Quote' },
      { name: 'Altro', rows: [['non letto']] },
    ],
  });
  expect(grids).toEqual([
    {
      sheet: 'ARÈE 2020',
      top: 2,
      left: 2,
      rows: [
        ['Codice', 'Denominazione'],
        ['1', 'Imprese'],
        ['2', null],
      ],
      merged: [{ top: 4, left: 2, bottom: 4, right: 3 }],
    },
    { sheet: 'Quote', top: 1, left: 1, rows: [], merged: [] },
    {
      sheet: 'Dati',
      top: 2,
      left: 1,
      rows: [['Obiettivo', 'Proventi preventivo'], ['1A', 1000.5], ...blankRows(5)],
      merged: [],
    },
  ]);
  expect(host.journal.syncs).toBe(2);
});

test.each([
  ['at the top', 1, [['2', 'Sotto'], ...blankRows(4)]],
  ['past the first rows', 400, [['2', 'Sotto'], ...blankRows(4)]],
  ['that goes on past the first rows', 300, [['2', 'Sotto'], ...blankRows(4)]],
  ['that ends just before the sheet does', LAST_ROW - 2, [['2', 'Sotto']]],
  ['that ends where the sheet does', LAST_ROW - 1, []],
])('what stands below a table %s', async (_what, top, below) => {
  const { grids } = await read({
    sheets: [
      {
        name: 'Dati',
        rows: [...Array<never[]>(top - 1).fill([]), ['Codice', 'Denominazione'], ['1', 'Imprese'], ...below],
        tables: [{ name: 'Aree', area: `A${top}:B${top + 1}` }],
      },
    ],
  });
  expect(grids).toEqual([
    { sheet: 'Dati', top, left: 1, rows: [['Codice', 'Denominazione'], ['1', 'Imprese'], ...below], merged: [] },
  ]);
});

test('what a cell holds, whatever its look', async () => {
  const { grids } = await read({
    sheets: [
      {
        name: 'Aree',
        rows: [
          ['Codice', 'Denominazione'],
          ['005', 5],
          ['#N/A', { value: { error: '#N/A' } }],
          [true, 'VERO'],
          [
            { value: 0.5, numberFormat: '0.0%' },
            { value: 0.5, numberFormat: '0.00 "%"' },
          ],
          [
            { value: 44196, numberFormat: 'dd/mm/yyyy' },
            { value: 44196, numberFormat: '#,##0' },
          ],
          [{ value: 7, formula: '=3+4' }, ' '],
        ],
      },
    ],
    evaluate: () => 7,
  });
  expect(grids[0]?.rows.slice(1)).toEqual([
    ['005', 5],
    ['#N/A', { kind: 'error', code: '#N/A' }],
    [true, 'VERO'],
    [{ kind: 'percent', fraction: 0.5 }, 0.5],
    [{ kind: 'date', serial: 44196 }, 44196],
    [7, ' '],
  ]);
});

test('a report called like an input is not read', async () => {
  const { host, grids } = await read({
    sheets: [
      { name: 'Contesto', rows: [['x']], hiddenNames: { 'Prospetti.Foglio': '="Contesto|Contesto"' } },
      { name: 'Contesto 2020', rows: [['Sezione', 'Voce']] },
    ],
  });
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Contesto 2020']);
  expect(host.journal.syncs).toBe(2);
});

describe('a long table', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [`${index}`, `riga ${index} `.repeat(50)]);
  const seed: WorkbookSeed = {
    sheets: [
      { name: 'Aree', rows: [['Codice', 'Denominazione'], ...rows], tables: [{ name: 'Aree', area: 'A1:B1001' }] },
    ],
  };

  test('takes one more request', async () => {
    const { host, grids } = await read(seed);
    expect(grids[0]?.rows.slice(1)).toEqual([...rows, ...blankRows(5)]);
    expect(host.journal.syncs).toBe(3);
  });

  test('is read in smaller pieces where Excel refuses an answer for its size', async () => {
    const host = openedExcel(seed);
    const port = new ExcelPort();
    const outline = await port.outline();
    host.limits.response = 90_000;
    const [grid] = await port.readGrids(locateInputs(outline));
    expect(grid?.rows.slice(1)).toEqual([...rows, ...blankRows(5)]);
    expect(host.journal.work.filter(({ error }) => error !== undefined).length).toBeGreaterThan(1);
  });
});

test('a cell that changed since is read again', async () => {
  const { host } = await read({ sheets: [{ name: 'Aree', rows: [['Codice']] }] });
  const port = new ExcelPort();
  const requests = locateInputs(await port.outline());
  await port.readGrids(requests);
  host.userWrites('Aree', 'A1', [['Altro']]);
  expect((await port.readGrids(requests))[0]?.rows).toEqual([['Altro']]);
});

test('more merged areas than Excel tells at once, in a sheet without a table', async () => {
  const rows = Array.from({ length: 700 }, (_, row) => ['Codice', `riga ${row}`]);
  const merges = rows.map((_, row) => `B${row + 1}:C${row + 1}`);
  const { grids, host } = await read({ sheets: [{ name: 'Aree', rows, merges }] });
  expect(grids[0]?.merged).toEqual(rows.map((_, row) => ({ top: row + 1, left: 2, bottom: row + 1, right: 3 })));
  expect(host.journal.syncs).toBe(3);
});

test('texts that are too long for one answer are read piece by piece', async () => {
  const text = 'parola '.repeat(1_400);
  const rows = Array.from({ length: 310 }, (_, index) => [`${index}A`, 1, 2020, text, '100%', text]);
  const { host, grids } = await read({
    sheets: [{ name: 'Target', rows: [['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato', 'Relazione'], ...rows] }],
  });
  expect(grids.map((grid) => [grid.sheet, grid.rows.length, grid.rows[310]])).toEqual([['Target', 311, rows[309]]]);
  expect(host.journal.work.filter(({ error }) => error !== undefined)).not.toEqual([]);
});

describe('a stray cell far away on a sheet without a table is read, and not all that lies between', () => {
  const header = ['Codice', 'Denominazione'];
  const rows = [header, ...Array.from({ length: 310 }, (_, index) => [`${index}`, `riga ${index}`])];

  test.each([
    ['CW5', 3],
    ['ZZ5', 4],
    ['XFD5', 4],
    ['B200000', 4],
    ['XFD1048576', 4],
  ])('at %s', async (address, syncs) => {
    const host = openedExcel({ sheets: [{ name: 'Aree', rows, merges: ['B20:B21'] }] });
    host.userWrites('Aree', address, [['lontano']]);
    const file = new FilePort(host.toXlsx());
    const port = new ExcelPort();
    const requests = locateInputs(await port.outline());
    const [grid] = await port.readGrids(requests);
    const [inFile] = await file.readGrids(requests);
    expect(withoutBlanks(grid)).toEqual(withoutBlanks(inFile));
    expect(grid?.merged).toEqual([{ top: 20, left: 2, bottom: 21, right: 2 }]);
    expect(host.journal.syncs).toBe(syncs);
    expect(Math.max(...host.journal.work.map(({ answerBytes }) => answerBytes))).toBeLessThan(2_000_000);
  });

  /** What stands where; a file may end its rows sooner. */
  function withoutBlanks(grid: Grid | undefined): unknown {
    return grid?.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === null ? [] : [[row + grid.top, column + grid.left, cell]])),
    );
  }
});
