import * as structure from '../../../src/core/diagnostics/kinds/structure';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import type { Area } from '../../../src/core/workbook/address';
import type { SheetOutline, TableOutline } from '../../../src/core/workbook/workbookView';
import { testFindingCases, type FindingCase } from '../../support/findingCases';
import {
  minimalWorkbook,
  readInputs,
  readWorkbook,
  sheetOf,
  type InputSheets,
  type SheetRows,
} from '../../support/inputs';

const minimal = minimalWorkbook();
const resources: SheetRows = minimal.Risorse ?? [];
const projects: SheetRows = [
  ['Obiettivo', 'Progetto', 'Preventivo', 'Consuntivo'],
  ['1A', 'P1', 1000, 900],
];
const threeSheets = { Proventi: projects, Oneri: projects, Investimenti: projects };

function given(
  about: string,
  changes: Parameters<typeof minimalWorkbook>[0],
  findings: readonly string[],
): FindingCase {
  return { about, read: () => readInputs(minimalWorkbook(changes)), findings };
}

/** The smallest workbook with its sheets changed by hand, and further sheets after them. */
function arranged(
  about: string,
  change: (sheet: SheetOutline) => SheetOutline,
  findings: readonly string[],
  further: {
    readonly sheets?: Readonly<Record<string, SheetRows>>;
    readonly merged?: Readonly<Record<string, Area[]>>;
  } = {},
): FindingCase {
  const sheets: Readonly<Record<string, SheetRows>> = { ...minimal, ...further.sheets };
  const named = Object.entries(sheets);
  const outline = { sheets: named.map(([name, rows]) => change(sheetOf(name, rows))) };
  const grids = named.map(([sheet, rows]) => ({ sheet, top: 1, left: 1, rows, merged: further.merged?.[sheet] ?? [] }));
  return { about, read: () => readWorkbook(outline, grids), findings };
}

/** An Excel Table named `Risorse` on a sheet of another name, and these rows on the sheet «Risorse». */
function besideTable(about: string, rows: SheetRows, findings: readonly string[]): FindingCase {
  const ofSheet = (sheet: SheetOutline): SheetOutline =>
    sheet.name === 'Risorse'
      ? { ...sheet, tables: [] }
      : sheet.name === 'Dati'
        ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: 'Risorse' })) }
        : sheet;
  return arranged(about, ofSheet, findings, { sheets: { Dati: resources, Risorse: rows } });
}

/** The smallest workbook with rows below the table `Risorse`, which does not hold them. */
function below(about: string, rows: SheetRows, findings: readonly string[]): FindingCase {
  const area = { top: 1, left: 1, bottom: resources.length, right: 8 };
  return arranged(about, on('Risorse', { tables: [table('Risorse', area)] }), findings, {
    sheets: { Risorse: [...resources, ...rows] },
  });
}

const table = (name: string, area: Area): TableOutline => ({ name, area, hasHeader: true, hasTotals: false });
const on = (name: string, changes: Partial<SheetOutline>) => (sheet: SheetOutline) =>
  sheet.name === name ? { ...sheet, ...changes } : sheet;
const same = (sheet: SheetOutline): SheetOutline => sheet;
const setting = (...rows: SheetRows): InputSheets => ({ Ente: [...(minimal.Ente ?? []), ...rows] });
const withoutColumn = (rows: SheetRows, column: number): SheetRows => rows.map((row) => row.toSpliced(column, 1));
const plus = (rows: SheetRows, header: string, value: string | number): SheetRows =>
  rows.map((row, index) => [...row, index === 0 ? header : value]);

testFindingCases(Object.values(structure), {
  S001: [
    given('all needed sheets', {}, []),
    given('three project sheets in place of Risorse', { Risorse: undefined, ...threeSheets }, []),
    arranged('hidden sheets count', (sheet) => ({ ...sheet, visibility: 'veryHidden' }), []),
    given('no Risorse', { Risorse: undefined }, ['S001 Risorse']),
    given('only two project sheets', { Risorse: undefined, Proventi: projects, Oneri: projects }, ['S001 Risorse']),
    given('no Ente and no Aree', { Ente: undefined, Aree: undefined }, ['S001 Ente', 'S001 Aree']),
    arranged('a report of that name is no input', on('Risorse', { report: 'Risorse' }), ['S001 Risorse']),
  ],
  S002: [
    given(
      'case, accents, blanks and a trailing year do not matter',
      {
        Risorse: [
          [
            'OBIETTIVO',
            'Proventi  preventivo 2020',
            'oneri preventivo',
            'Investimenti\npreventivo',
            'Proventi consuntivo 2020',
            'Onéri consuntivo',
            ' Investimenti consuntivo',
          ],
          ...resources.slice(1),
        ],
      },
      [],
    ),
    given('an optional column may be missing', { Risorse: withoutColumn(resources, 7) }, []),
    given('an amount column is missing', { Risorse: withoutColumn(resources, 2) }, ['S002 Risorse!A1']),
    given('the column that rows are known by is missing', { Risorse: withoutColumn(resources, 0) }, [
      'S002 Risorse!A1',
    ]),
    given(
      'a year that is needed',
      {
        Personale: [
          ['Soggetto', 2019],
          ['Camera', 100],
        ],
      },
      ['S002 Personale!A1'],
    ),
    given('no header row in a needed sheet', { Aree: [['Ambiti'], ['1']] }, ['S002 Aree!A1:A2']),
    given('no header row in a sheet that is not needed', { Contesto: [['Appunti']] }, ['S002 Contesto!A1:A2']),
    arranged(
      'a table without its header row',
      on('Aree', {
        tables: [{ name: 'Aree', area: { top: 2, left: 1, bottom: 2, right: 2 }, hasHeader: false, hasTotals: false }],
      }),
      ['S002 Aree!A2:B2'],
    ),
    arranged(
      'a table that says it has no header row, and has one',
      on('Aree', {
        tables: [{ name: 'Aree', area: { top: 1, left: 1, bottom: 2, right: 2 }, hasHeader: false, hasTotals: false }],
      }),
      [],
    ),
  ],
  S003: [
    given('unknown columns are nobody’s', { Risorse: plus(resources, 'Note', 'x') }, []),
    given('two years of one amount', { Risorse: plus(resources, 'Oneri preventivo 2019', 7) }, ['S003 Risorse!I1']),
  ],
  S004: [
    arranged('a title above the header', on('Aree', { tables: [] }), [], {
      sheets: { Aree: [['Aree strategiche'], ['Codice', 'Denominazione'], ['1', 'Competitività']] },
      merged: { Aree: [{ top: 1, left: 1, bottom: 1, right: 2 }] },
    }),
    arranged('an objective over two lines', same, ['S004 Risorse!A2:A3'], {
      merged: { Risorse: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
    }),
  ],
  S005: [
    arranged(
      'a report beside the input',
      (sheet) => (sheet.name === 'Aree 2020' ? { ...sheet, tables: [], report: 'Aree' } : sheet),
      [],
      { sheets: { 'Aree 2020': [['Aree']] } },
    ),
    arranged(
      'two tables',
      (sheet) =>
        sheet.name === 'Copia'
          ? {
              ...sheet,
              tables: [
                {
                  name: 'Aree_2020',
                  area: { top: 1, left: 1, bottom: 2, right: 2 },
                  hasHeader: true,
                  hasTotals: false,
                },
              ],
            }
          : sheet,
      ['S005 Aree!A1:B2'],
      {
        sheets: {
          Copia: [
            ['Codice', 'Denominazione'],
            ['2', 'Altra'],
          ],
        },
      },
    ),
    besideTable('a table beside a sheet of its name: other data', resources.slice(0, 2), ['S005 Dati!A1:H3']),
    besideTable('the same data twice', resources, ['S005 Dati!A1:H3']),
    besideTable('a sheet of that name without data', [['Appunti']], ['S005 Dati!A1:H3']),
    arranged('two sheets', (sheet) => ({ ...sheet, tables: [] }), ['S005 Aree'], {
      sheets: {
        'AREE 2019': [
          ['Codice', 'Denominazione'],
          ['2', 'Altra'],
        ],
      },
    }),
  ],
  S006: [
    given('Risorse and a sheet of other things', { Investimenti: [['Appunti sugli investimenti']] }, []),
    given('Risorse and the project sheets', threeSheets, ['S006 Proventi', 'S006 Oneri', 'S006 Investimenti']),
  ],
  S007: [
    given('a sheet that is not needed may be empty', { Target: (minimal.Target ?? []).slice(0, 1) }, []),
    given(
      'one project sheet may be empty',
      { Risorse: undefined, ...threeSheets, Investimenti: projects.slice(0, 1) },
      [],
    ),
    given(
      'no areas',
      {
        Aree: [
          ['Codice', 'Denominazione'],
          ['', '  '],
        ],
      },
      ['S007 Aree'],
    ),
    given(
      'three empty project sheets',
      {
        Risorse: undefined,
        Proventi: projects.slice(0, 1),
        Oneri: projects.slice(0, 1),
        Investimenti: projects.slice(0, 1),
      },
      ['S007 Proventi', 'S007 Oneri', 'S007 Investimenti'],
    ),
  ],
  S008: [
    given('settings in any spelling', setting(['SOGLIA  SCOSTAMENTO %', 10]), []),
    given('a note among the settings', setting(['Compilato da', 'Ufficio bilancio']), ['S008 Ente!A4']),
    given('a value without a name', setting([null, 'x']), ['S008 Ente!A4']),
  ],
  S009: [
    given('each setting once', setting(['Responsabile', 'Rossi']), []),
    given('the year twice', setting(['Esercizio', 2021]), ['S009 Ente!A4']),
  ],
  S010: [
    given('the other settings may be missing', {}, []),
    given(
      'no name',
      {
        Ente: [
          ['Voce', 'Valore'],
          ['Esercizio', 2020],
        ],
      },
      ['S010 Ente'],
    ),
    given(
      'a year without a value',
      {
        Ente: [
          ['Voce', 'Valore'],
          ['Denominazione', 'X'],
          ['Esercizio', ' '],
        ],
      },
      ['S010 Ente!B3'],
    ),
  ],
  S011: [
    given(
      'years before the last three are a longer history',
      {
        Contesto: [
          ['Sezione', 'Voce', 2017, 2018, 2019, 2020],
          ['Imprese', 'Attive', 1, 2, 3, 4],
        ],
      },
      [],
    ),
    given(
      'a sheet of last year',
      {
        Contesto: [
          ['Sezione', 'Voce', '2017', '2018', '2019'],
          ['Imprese', 'Attive', 1, 2, 3],
        ],
      },
      ['S011 Contesto!C1'],
    ),
    given(
      'a value last observed in an earlier year',
      {
        Indicatori: [
          ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Ultimo valore osservato 2018'],
          ['011-005-001', 1, 'x', 'y', '1'],
        ],
      },
      [],
    ),
    given(
      'the result of a target of last year',
      {
        Target: [
          ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato 2019'],
          ['1A', 1, 2020, 'x', '1'],
        ],
      },
      ['S011 Target!E1'],
    ),
    arranged(
      'a table of last year',
      (sheet) =>
        sheet.name === 'Risorse'
          ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: 'Risorse_2019' })) }
          : sheet,
      ['S011 Risorse'],
    ),
    given(
      'results that do not say of which year',
      {
        Indicatori: [
          ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Risultato atteso', 'Risultato'],
          ['011-005-001', 1, 'x', 'y', '1', '2'],
        ],
      },
      ['S011 Indicatori!E1'],
    ),
    given(
      'a column of the user’s beside those of the years',
      {
        Indicatori: [
          ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Risultato', 'Risultato 2018', 'Risultato 2019', 'Risultato 2020'],
          ['011-005-001', 1, 'x', 'y', 'nota', '1', '2', '3'],
        ],
      },
      [],
    ),
    given(
      'a result of last year',
      {
        Indicatori: [
          ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Risultato 2019', 'Risultato 2017'],
          ['011-005-001', 1, 'x', 'y', '1', '2'],
        ],
      },
      ['S011 Indicatori!F1'],
    ),
  ],
  S013: [
    below('a note and a total below the table', [['Fonte: bilancio'], ['Totale', 1500, 3500]], []),
    below('a blank row between, and no amount', [[null], ['1C', 'x', 'y']], []),
    below('what stands in other columns', [[...Array<null>(8).fill(null), 'a lato', 'a lato']], []),
    below('a row of the table’s columns', [['1C', 1, 2, 3, 1, 2, 3]], ['S013 Risorse!A4']),
    below('after a note; amounts without an objective', [['appunto'], [null, 1, 2]], ['S013 Risorse!A5']),
    arranged(
      'below the row of totals',
      (sheet) =>
        sheet.name === 'Risorse'
          ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, hasTotals: true })) }
          : sheet,
      [],
    ),
    arranged(
      'another table just below',
      (sheet) =>
        sheet.name === 'Aree'
          ? {
              ...sheet,
              tables: [
                table('Aree', { top: 1, left: 1, bottom: 2, right: 2 }),
                table('Altro', { top: 3, left: 1, bottom: 4, right: 2 }),
              ],
            }
          : sheet,
      [],
      { sheets: { Aree: [...(minimal.Aree ?? []), ['Codice', 'Denominazione'], ['9', 'Altro']] } },
    ),
  ],
});

test.each([
  ['says otherwise', resources.slice(0, 2), 'errore', 'i dati stanno in più posti, che non dicono lo stesso'],
  ['says the same', resources, 'avviso', 'i dati stanno in più posti'],
  ['says nothing', resources.slice(0, 1), 'avviso', 'i dati stanno in più posti'],
])('a second place weighs as an error only where it contradicts the first: it %s', (_, rows, severity, what) => {
  const { findings } = besideTable('', rows, []).read();
  expect(findings.map((finding) => [finding.severity, finding.message])).toEqual([
    [severity, `Risorse: ${what}. Viene letta la tabella «Risorse» del foglio «Dati», non il foglio «Risorse».`],
  ]);
});

test('rows below a table are one finding; it weighs less where no amounts are lost', () => {
  const labour: SheetRows = [
    ['Soggetto', 2019, 2020],
    ['Camera', 1, 2],
    ['Lucca Promos', 3, 4],
    ['Altra', 5, 6],
  ];
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  const read = arranged('', on('Personale', { tables: [table('Personale', area)] }), [], {
    sheets: { Personale: labour },
  }).read();
  expect(read.findings).toEqual([
    {
      code: 'S013',
      severity: 'errore',
      message:
        'Personale: le righe 3, 4 stanno sotto la tabella «Personale», che finisce alla riga 2, e non vengono lette.',
      place: { sheet: 'Personale', table: 'Personale', column: 'Soggetto', cell: 'A3' },
      action:
        'Trascinare l’angolo in basso a destra della tabella fino a comprenderle; se non sono dati, lasciare una riga vuota sotto la tabella.',
    },
  ]);
  const targets = arranged(
    '',
    on('Target', { tables: [table('Target', { top: 1, left: 1, bottom: 2, right: 6 })] }),
    [],
    { sheets: { Target: [...(minimal.Target ?? []), ['1A', 2, 2020, 'Altro', 1, null]] } },
  ).read();
  expect(targets.findings.map(({ severity, message }) => [severity, message])).toEqual([
    ['avviso', 'Target: la riga 3 sta sotto la tabella «Target», che finisce alla riga 2, e non viene letta.'],
  ]);
});

test.each<[string, CellValue[][], readonly string[]]>([
  [
    'a row of data behind a blank one is told of',
    [[], ['1B', 5, 6, 0, 5, 6, 0, null]],
    ['avviso Risorse!A5 Risorse: la riga 5, dopo una riga vuota sotto la tabella «Risorse», non viene letta.'],
  ],
  [
    'so are rows on both sides of it, each by itself',
    [['1B', 5], [], ['1B', 6], ['1A', 7]],
    [
      'errore Risorse!A4 Risorse: la riga 4 sta sotto la tabella «Risorse», che finisce alla riga 3, e non viene letta.',
      'avviso Risorse!A6 Risorse: le righe 6, 7, dopo una riga vuota sotto la tabella «Risorse», non vengono lette.',
    ],
  ],
  ['a legend, a total and a signature are no data', [[], ['Fonte', 'bilancio'], ['Totale', 9, 9], [null, 3, 4]], []],
])('%s', (_, below, expected) => {
  const rows = resources.slice(0, 3);
  const outline = on('Risorse', { tables: [table('Risorse', { top: 1, left: 1, bottom: 3, right: 8 })] });
  const { findings } = arranged('', outline, [], { sheets: { Risorse: [...rows, ...below] } }).read();
  expect(findings.map(({ severity, place, message }) => `${severity} ${place.sheet}!${place.cell} ${message}`)).toEqual(
    expected,
  );
});

test('columns of another year are one finding, at the first of them', () => {
  const [header = [], ...rows] = resources;
  const year = (title: CellValue): CellValue =>
    typeof title === 'string' && title.endsWith('preventivo') ? `${title} 2019` : title;
  const { findings } = readInputs(minimalWorkbook({ Risorse: [header.map(year), ...rows] }));
  expect(findings).toEqual([
    {
      code: 'S011',
      severity: 'avviso',
      message:
        'Risorse: le colonne «Proventi preventivo 2019», «Oneri preventivo 2019», «Investimenti preventivo 2019» hanno nel titolo un anno che non è l’esercizio, ma vengono lette come del 2020.',
      place: { sheet: 'Risorse', table: 'Risorse', column: 'Proventi preventivo 2019', cell: 'B1' },
      related: [
        { sheet: 'Risorse', table: 'Risorse', column: 'Oneri preventivo 2019', cell: 'C1' },
        { sheet: 'Risorse', table: 'Risorse', column: 'Investimenti preventivo 2019', cell: 'D1' },
      ],
      seen: 'Proventi preventivo 2019',
      expected: '2020',
      action:
        'Controllare che i dati siano dell’esercizio: se lo sono, aggiornare l’anno nel nome; altrimenti sostituirli.',
    },
  ]);
});

test('columns of years that are not read are one finding, which names all that is missing', () => {
  const { findings } = readInputs(
    minimalWorkbook({
      Contesto: [
        ['Sezione', 'Voce', '2015', '2016', '2020'],
        ['Imprese', 'Attive', 1, 2, 3],
      ],
    }),
  );
  expect(findings).toMatchObject([
    {
      code: 'S011',
      message:
        'Contesto: le colonne «2015» e «2016» non sono di anni dell’esercizio e non vengono lette; mancano «2018» e «2019».',
      place: { sheet: 'Contesto', cell: 'C1' },
      related: [{ sheet: 'Contesto', cell: 'D1' }],
      seen: '2015, 2016',
      expected: '2018, 2019',
    },
  ]);
});

test('a missing column has a header that looks like it', () => {
  const [header = [], ...rows] = resources;
  const titled = header.map((title) => (title === 'Oneri preventivo' ? 'Oneri preventivo (€)' : title));
  const { findings } = readInputs(minimalWorkbook({ Risorse: [titled, ...rows] }));
  expect(findings.map(({ message }) => message)).toEqual([
    'Risorse: nella riga di intestazione (riga 1) manca la colonna «Oneri preventivo»; le somiglia «Oneri preventivo (€)» (C1).',
  ]);
});

test('a finding says what, where and what to do', () => {
  const { findings } = readInputs(minimalWorkbook({ Risorse: withoutColumn(resources, 2) }));
  expect(findings).toEqual([
    {
      code: 'S002',
      severity: 'errore',
      message: 'Risorse: nella riga di intestazione (riga 1) manca la colonna «Oneri preventivo».',
      place: { sheet: 'Risorse', table: 'Risorse', column: 'Oneri preventivo', cell: 'A1' },
      expected: 'Oneri preventivo',
      action: 'Aggiungere la colonna alla riga di intestazione, oppure correggere il titolo di quella che c’è.',
    },
  ]);
});
