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

  test('tables one below the other, and of one whose whole sheet was read, each by its own area', () => {
    const outline = {
      sheets: [
        sheet('Dati', ['Aree', area(1, 1, 2, 2)], ['Pagamenti', area(10, 1, 11, 2)]),
        sheet('Foglio', ['Personale', area(3, 2, 4, 4)]),
      ],
    };
    const areas = [
      ['Codice', 'Denominazione'],
      ['1', 'A'],
    ];
    const payments = [
      ['Periodo', 'Giorni'],
      ['Anno', -9.34],
    ];
    const labour = [
      [null, 'Soggetto', 2019, 2020],
      [null, 'Camera', 1, 2],
    ];
    const rowsOf = (grids: readonly Grid[], name: 'Aree' | 'Pagamenti' | 'Personale') =>
      readRawTables(outline, grids).tables[name]?.rows;
    const stacked = [grid('Dati', 1, 1, areas), grid('Dati', 10, 1, payments)];
    expect(rowsOf(stacked, 'Aree')).toEqual([{ row: 2, cells: { code: '1', name: 'A' } }]);
    expect(rowsOf(stacked, 'Pagamenti')).toEqual([{ row: 11, cells: { period: 'Anno', days: -9.34 } }]);
    const right = grid('Foglio', 1, 6, [['altro']]);
    const below = grid('Foglio', 4, 1, [['altro']]);
    for (const whole of [grid('Foglio', 1, 1, [[], [], ...labour]), grid('Foglio', 3, 1, labour)]) {
      expect(rowsOf([right, below, whole], 'Personale')).toEqual([{ row: 4, cells: { subject: 'Camera' } }]);
    }
    const above = grid('Foglio', 1, 2, [[], [], ...labour.map((row) => row.slice(1))]);
    expect(rowsOf([right, below, above], 'Personale')).toEqual([{ row: 4, cells: { subject: 'Camera' } }]);
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

/** What is said of plain sheets, `Ente` and the given ones; where `Risorse` is not meant, it stands among them. */
function said(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const named = Object.entries(sheets);
  const outline = { sheets: named.map(([name]) => sheet(name)) };
  return readRawTables(
    outline,
    named.map(([name, rows]) => grid(name, 1, 1, rows)),
  );
}

const PROJECTS = [
  ['Obiettivo', 'Progetto', 'Preventivo', 'Consuntivo'],
  ['1A', 'P1', 1000, 900],
];

test('sheets that are missing, and the three that may stand for one of them', () => {
  const missing = (...names: readonly string[]) =>
    said(Object.fromEntries(names.map((name) => [name, PROJECTS])))
      .findings.filter(({ code }) => code === 'S001')
      .map(({ message, place, expected }) => [message, place.sheet, expected]);
  const alone = (name: string) => [`Manca il foglio (o la tabella) «${name}».`, name, name];
  const others = ['Ente', 'Aree', 'Programmi', 'Obiettivi'].map(alone);
  const beside = (names: string) => [
    `Manca il foglio «Risorse»; dei fogli dei progetti che possono sostituirlo manca ${names}.`,
    'Risorse',
    'Risorse',
  ];
  expect(missing()).toEqual([...others, alone('Risorse')]);
  expect(missing('Oneri')).toEqual([...others, beside('«Proventi» e «Investimenti»')]);
  expect(missing('Oneri', 'Investimenti')).toEqual([...others, beside('«Proventi»')]);
  expect(missing('Oneri', 'Proventi', 'Investimenti')).toEqual(others);
  expect(missing('Risorse', 'Oneri')).toEqual(others);
});

test('a project sheet beside «Risorse» is not read, nor is what is wrong with it', () => {
  const wrong = [
    ['Obiettivo', 'Preventivo'],
    ['1A', 1],
  ];
  const resources = [['Obiettivo'], ['1A']];
  const { tables, findings } = said({ Risorse: resources, Proventi: PROJECTS, Oneri: wrong, Investimenti: [['x']] });
  expect(Object.keys(tables)).toEqual(['Risorse']);
  expect(findings.filter(({ place }) => place.sheet !== 'Risorse' && place.cell).map(({ code }) => code)).toEqual([]);
  expect(findings.filter(({ code }) => code === 'S006')).toEqual([
    {
      code: 'S006',
      severity: 'avviso',
      message: 'Il foglio «Proventi» non viene letto, perché c’è il foglio «Risorse».',
      place: { sheet: 'Proventi' },
      action: expect.any(String) as string,
    },
  ]);
});

test('of a table it says the name as well', () => {
  const outline = {
    sheets: [sheet('Risorse'), sheet('Dati', ['Oneri', area(1, 1, 2, 4)], ['Aree', area(1, 9, 2, 10)])],
  };
  const { findings } = readRawTables(outline, [
    grid('Risorse', 1, 1, [['Obiettivo'], [null]]),
    grid('Dati', 1, 1, PROJECTS),
    grid('Dati', 1, 9, [['Codice', 'Denominazione'], []]),
  ]);
  expect(findings.filter(({ code }) => code === 'S006' || code === 'S007')).toMatchObject([
    {
      message: 'Il foglio «Dati» non viene letto, perché c’è il foglio «Risorse».',
      place: { sheet: 'Dati', table: 'Oneri' },
    },
    { message: 'Dati: sotto l’intestazione (riga 1) non c’è nessuna riga.', place: { sheet: 'Dati', table: 'Aree' } },
    { message: 'Risorse: sotto l’intestazione (riga 1) non c’è nessuna riga.', place: { sheet: 'Risorse' } },
  ]);
});

test('an input that can be done without is broken where it has errors, which are kept; one that is needed never is', () => {
  const { broken, findings } = said({
    Aree: [['Codice'], ['1']],
    Proventi: [['x']],
    Contesto: [['Appunti']],
    Personale: [
      ['Soggetto', 2020, 2018],
      ['Camera', 1, 2],
    ],
    Ente: [
      ['Voce', 'Valore'],
      ['Esercizio', 2020],
    ],
    Pagamenti: [
      ['Giorni', 'Giorni', 'Periodo 2019'],
      [1, 2, 'Anno'],
    ],
  });
  const outlines = [...broken].map(([name, errors]) => [
    name,
    ...errors.map(({ code, severity }) => `${code} ${severity}`),
  ]);
  expect(outlines).toEqual([
    ['Personale', 'S002 errore'],
    ['Pagamenti', 'S003 errore'],
  ]);
  expect(findings.filter(({ code }) => code === 'S002').map(({ place, severity }) => [place.sheet, severity])).toEqual([
    ['Aree', 'errore'],
    ['Proventi', 'errore'],
    ['Contesto', 'avviso'],
    ['Personale', 'errore'],
  ]);
  expect(findings.filter(({ code }) => code === 'S011').map(({ place }) => place.sheet)).toEqual(['Personale']);
});
