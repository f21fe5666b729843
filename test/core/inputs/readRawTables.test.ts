import { locateInputs } from '../../../src/core/inputs/locateInputs';
import { readRawTables } from '../../../src/core/inputs/readRawTables';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import type { Area } from '../../../src/core/workbook/address';
import type { Grid, SheetOutline, TableOutline, WorkbookOutline } from '../../../src/core/workbook/workbookView';

function sheet(name: string, ...tables: readonly (readonly [string, Area, Partial<TableOutline>?])[]): SheetOutline {
  return {
    name,
    visibility: 'visible',
    tables: tables.map(([table, area, rest]) => ({ name: table, area, hasHeader: true, hasTotals: false, ...rest })),
  };
}

function grid(name: string, top: number, left: number, rows: readonly (readonly CellValue[])[]): Grid {
  return { sheet: name, top, left, rows, merged: [] };
}

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe('what a host is asked to read', () => {
  test('the area of a table and five rows more, all of a sheet that has the name only, nothing else', () => {
    const outline: WorkbookOutline = {
      sheets: [
        sheet('Dati', ['Risorse', area(3, 2, 9, 8)], ['Pivot', area(1, 20, 5, 22)]),
        sheet('Aree'),
        sheet('Appunti'),
        { ...sheet('Contesto'), report: 'Contesto' },
      ],
    };
    expect(locateInputs(outline)).toEqual([{ sheet: 'Aree' }, { sheet: 'Dati', area: area(3, 2, 14, 8) }]);
  });

  test('a sheet is asked for once where all of it is needed', () => {
    const outline = { sheets: [sheet('Aree', ['Target', area(1, 9, 5, 14)])] };
    expect(locateInputs(outline)).toEqual([{ sheet: 'Aree' }]);
  });
});

describe('where an input stands', () => {
  test('a table within its sheet: its own columns, without the totals row', () => {
    const outline = { sheets: [sheet('Dati', ['Aree', area(3, 2, 6, 3), { hasTotals: true }])] };
    const cells = grid('Dati', 3, 2, [['Codice', 'Denominazione', 'Codice'], ['1', 'A', 'x'], [], ['Totale', '1']]);
    expect(readRawTables(outline, [cells]).tables.Aree).toEqual({
      source: {
        input: 'Aree',
        sheet: 'Dati',
        table: 'Aree',
        headerRow: 3,
        lastRow: 4,
        columns: { code: { column: 2, header: 'Codice' }, name: { column: 3, header: 'Denominazione' } },
      },
      rows: [{ row: 4, cells: { code: '1', name: 'A' } }],
      merged: [],
    });
  });

  test('two tables of one sheet, each read by its own area', () => {
    const outline = { sheets: [sheet('Dati', ['Aree', area(1, 1, 2, 2)], ['Pagamenti', area(1, 5, 2, 6)])] };
    const read = readRawTables(outline, [
      grid('Dati', 1, 1, [
        ['Codice', 'Denominazione'],
        ['1', 'A'],
      ]),
      grid('Dati', 1, 5, [
        ['Periodo', 'Giorni'],
        ['Anno', -9.34],
      ]),
    ]);
    expect(read.tables.Aree?.rows).toEqual([{ row: 2, cells: { code: '1', name: 'A' } }]);
    expect(read.tables.Pagamenti?.rows).toEqual([{ row: 2, cells: { period: 'Anno', days: -9.34 } }]);
  });

  test('a sheet by its header row, below a title, blank rows left out', () => {
    const outline = { sheets: [sheet('AREE 2020')] };
    const rows = [['Codice e denominazione'], [], [null, 'Denominazione', 'Codice'], [], [null, 'B', '2'], ['nota']];
    const read = readRawTables(outline, [grid('AREE 2020', 4, 2, rows)]).tables.Aree;
    expect(read?.source).toEqual({
      input: 'Aree',
      sheet: 'AREE 2020',
      headerRow: 6,
      lastRow: 8,
      columns: { name: { column: 3, header: 'Denominazione' }, code: { column: 4, header: 'Codice' } },
    });
    expect(read?.rows).toEqual([{ row: 8, cells: { name: 'B', code: '2' } }]);
  });

  test('a table of another name, on the sheet of the input', () => {
    const outline = { sheets: [sheet('Aree', ['Tabella1', area(2, 1, 4, 2), { hasTotals: true }])] };
    const rows = [['Aree strategiche'], ['Codice', 'Denominazione'], ['1', 'A'], ['Totale', 1], ['', 'nota']];
    const read = readRawTables(outline, [grid('Aree', 1, 1, rows)]).tables.Aree;
    expect([read?.source.table, read?.rows.length]).toEqual(['Tabella1', 1]);
  });

  test('not below the thirtieth row', () => {
    const header = ['Codice', 'Denominazione'];
    const at = (row: number) =>
      readRawTables({ sheets: [sheet('Aree')] }, [grid('Aree', row, 1, [header, ['1', 'A']])]).tables.Aree;
    expect([at(30)?.source.headerRow, at(31)]).toEqual([30, undefined]);
  });
});

test('the columns of a year are those of the year of the accounts, as text or as number', () => {
  const outline = { sheets: [sheet('Contesto'), sheet('Ente')] };
  const { tables } = readRawTables(outline, [
    grid('Contesto', 1, 1, [['Sezione', 'Voce', 2018, '2019', 2020, 2021]]),
    grid('Ente', 1, 1, [
      ['Voce', 'Valore'],
      ['Esercizio', '2021'],
    ]),
  ]);
  expect(tables.Contesto?.source.columns).toEqual({
    section: { column: 1, header: 'Sezione' },
    item: { column: 2, header: 'Voce' },
    value2: { column: 4, header: '2019' },
    value1: { column: 5, header: '2020' },
    value0: { column: 6, header: '2021' },
  });
});
