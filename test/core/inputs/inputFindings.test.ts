import type { Finding } from '../../../src/core/diagnostics/finding';
import { locateInputs } from '../../../src/core/inputs/locateInputs';
import { readRawTables } from '../../../src/core/inputs/readRawTables';
import type { Area } from '../../../src/core/workbook/address';
import type { SheetOutline, TableOutline } from '../../../src/core/workbook/workbookView';
import type { SheetRows } from '../../support/inputs';

interface TestSheet {
  readonly rows: SheetRows;
  readonly tables?: readonly TableOutline[];
  readonly merged?: readonly Area[];
}

/** What is found in these sheets, of the year 2020 where they do not say otherwise; which needed ones are missing is left out. */
function findingsOf(given: Readonly<Record<string, TestSheet>>): Finding[] {
  const sheets: Readonly<Record<string, TestSheet>> = { Ente: { rows: ENTE }, ...given };
  const named = Object.entries(sheets).filter(([, { rows }]) => rows.length > 0);
  const outline = {
    sheets: named.map(([name, { tables = [] }]): SheetOutline => ({ name, visibility: 'visible', tables })),
  };
  const asked = new Set(locateInputs(outline).map(({ sheet }) => sheet));
  const grids = named.map(([sheet, { rows, merged = [] }]) => ({ sheet, top: 1, left: 1, rows, merged }));
  const read = readRawTables(
    outline,
    grids.filter(({ sheet }) => asked.has(sheet)),
  );
  return read.findings.filter(({ code }) => code !== 'S001');
}

const ENTE = [
  ['Voce', 'Valore'],
  ['Denominazione', 'Camera'],
  ['Esercizio', 2020],
];
const AREE = [
  ['Codice', 'Denominazione'],
  ['1', 'Competitività'],
];
const AMOUNTS = [
  'Proventi preventivo',
  'Oneri preventivo',
  'Investimenti preventivo',
  'Proventi consuntivo',
  'Oneri consuntivo',
  'Investimenti consuntivo',
];
const RISORSE = [
  ['Obiettivo', ...AMOUNTS],
  ['1A', 1, 2, 3, 1, 2, 3],
  ['1B', 1, 2, 3, 1, 2, 3],
];

function table(name: string, bottom: number, right: number, changes: Partial<TableOutline> = {}): TableOutline {
  return { name, area: { top: 1, left: 1, bottom, right }, hasHeader: true, hasTotals: false, ...changes };
}

describe('several places of one input', () => {
  const TWO_PLACES = {
    code: 'S005',
    severity: 'errore',
    action: 'Lasciare un solo foglio o una sola tabella con quel nome: dare un altro nome a quello che non va letto.',
  };

  test('the first is read, the others are named; one that says otherwise is enough', () => {
    const found = findingsOf({
      Dati: { rows: AREE, tables: [table('Aree', 2, 2)] },
      Copia: {
        rows: [
          ['Denominazione', 'Codice'],
          ['Competitività', '1'],
        ],
        tables: [table('Aree_2020', 2, 2)],
      },
      AREE: { rows: [...AREE, ['2', 'Altra']] },
    });
    expect(found).toEqual([
      {
        ...TWO_PLACES,
        message:
          'Aree: i dati stanno in più posti, che non dicono lo stesso. Viene letta la tabella «Aree» del foglio «Dati», non la tabella «Aree_2020» del foglio «Copia», il foglio «AREE».',
        place: { sheet: 'Dati', table: 'Aree', cell: 'A1:B2' },
        related: [{ sheet: 'Copia', table: 'Aree_2020', cell: 'A1:B2' }, { sheet: 'AREE' }],
      },
    ]);
  });

  test('the same in another order of columns is a warning', () => {
    const found = findingsOf({
      Aree: { rows: AREE },
      'Aree 2020': {
        rows: [
          ['Denominazione', 'Codice'],
          ['Competitività', '1'],
        ],
      },
    });
    expect(found).toEqual([
      {
        ...TWO_PLACES,
        severity: 'avviso',
        message: 'Aree: i dati stanno in più posti. Viene letto il foglio «Aree», non il foglio «Aree 2020».',
        place: { sheet: 'Aree' },
        related: [{ sheet: 'Aree 2020' }],
      },
    ]);
  });

  test('where the first has no header, both are said', () => {
    const found = findingsOf({ Aree: { rows: [['Appunti']] }, 'Aree 2020': { rows: AREE } });
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['S005 errore', 'S002 errore']);
  });
});

test('a place without a header says where one was looked for, and what it should hold', () => {
  const found = findingsOf({
    Aree: { rows: [['Appunti'], ['x']], tables: [table('Aree', 2, 1)] },
    Obiettivi: { rows: [['Appunti'], ['x']], tables: [table('Obiettivi', 2, 1, { hasHeader: false })] },
    Pagamenti: { rows: [['Appunti']] },
  });
  const action = 'Aggiungere la colonna alla riga di intestazione, oppure correggere il titolo di quella che c’è.';
  expect(found).toEqual([
    {
      code: 'S002',
      severity: 'errore',
      message: 'Aree: la tabella «Aree» del foglio «Aree» non ha nessuna delle colonne attese nella prima riga.',
      place: { sheet: 'Aree', table: 'Aree', cell: 'A1:A2' },
      expected: 'Codice, Denominazione',
      action,
    },
    {
      code: 'S002',
      severity: 'errore',
      message:
        'Obiettivi: la tabella «Obiettivi» del foglio «Obiettivi» non ha nessuna delle colonne attese perché la sua riga di intestazione è nascosta.',
      place: { sheet: 'Obiettivi', table: 'Obiettivi', cell: 'A1:A2' },
      expected: 'Codice, Area, Titolo',
      action,
    },
    {
      code: 'S002',
      severity: 'avviso',
      message:
        'Pagamenti: il foglio «Pagamenti» non ha nessuna delle colonne attese nelle prime 30 righe e non viene letto.',
      place: { sheet: 'Pagamenti' },
      expected: 'Periodo, Giorni',
      action,
    },
  ]);
});

test('a repeated column names both', () => {
  const rows = [
    ['Codice', 'Denominazione', 'Note', 'DENOMINAZIONE 2019'],
    ['1', 'A', 'x', 'B'],
  ];
  const found = findingsOf({ Aree: { rows, tables: [table('Aree', 2, 4)] } });
  expect(found).toEqual([
    {
      code: 'S003',
      severity: 'errore',
      message:
        'Aree: le colonne «Denominazione» (B1) e «DENOMINAZIONE 2019» (D1) sono la stessa. Viene letta la prima.',
      place: { sheet: 'Aree', table: 'Aree', column: 'DENOMINAZIONE 2019', cell: 'D1' },
      related: [{ sheet: 'Aree', table: 'Aree', column: 'Denominazione', cell: 'B1' }],
      seen: 'DENOMINAZIONE 2019',
      action: 'Lasciare una sola colonna con quel titolo: dare un altro titolo a quella che non va letta.',
    },
  ]);
});

test('merged cells count where they hold data: below the header, as far as the rows go, in columns that are read', () => {
  const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
  const rows = [
    [null, 'Codice', 'Denominazione', 'Note'],
    ['x', '1', 'A', 'x'],
    ['x', '2', 'B', 'x'],
    ['x', '3', 'C', 'x'],
  ];
  const merged = [
    area(1, 2, 1, 3),
    area(2, 1, 3, 1),
    area(2, 4, 3, 4),
    area(2, 1, 2, 2),
    area(2, 3, 3, 4),
    area(4, 3, 5, 3),
    area(5, 2, 6, 3),
  ];
  const found = findingsOf({ Aree: { rows, merged } });
  expect(found.map(({ message, place }) => [message, place])).toEqual([
    [
      'Aree: le celle A2:B2 sono unite: il valore vale solo per la prima, le altre sono vuote.',
      { sheet: 'Aree', column: 'Codice', cell: 'A2:B2' },
    ],
    [
      'Aree: le celle C2:D3 sono unite: il valore vale solo per la prima, le altre sono vuote.',
      { sheet: 'Aree', column: 'Denominazione', cell: 'C2:D3' },
    ],
    [
      'Aree: le celle C4:C5 sono unite: il valore vale solo per la prima, le altre sono vuote.',
      { sheet: 'Aree', column: 'Denominazione', cell: 'C4:C5' },
    ],
  ]);
});

describe('another year', () => {
  const yearless = (found: readonly Finding[]): unknown =>
    found.map(({ code, message, place, related, seen, expected }) => ({
      said: `${code} ${message}`,
      place,
      related,
      seen,
      expected,
    }));

  test('one column that is not read', () => {
    const rows = [
      ['Sezione', 'Voce', 2017, '  ', null, 2019, 2020],
      ['Imprese', 'Attive', 1, null, null, 2, 3],
    ];
    expect(yearless(findingsOf({ Contesto: { rows } }))).toEqual([
      {
        said: 'S011 Contesto: la colonna «2017» non è di un anno dell’esercizio e non viene letta; manca «2018».',
        place: { sheet: 'Contesto', column: '2017', cell: 'C1' },
        related: undefined,
        seen: '2017',
        expected: '2018',
      },
    ]);
  });

  test('one column that is read all the same', () => {
    const [, ...lines] = RISORSE;
    const rows = [['Obiettivo', 'Proventi preventivo 2019', ...AMOUNTS.slice(1)], ...lines];
    expect(yearless(findingsOf({ Risorse: { rows } }))).toEqual([
      {
        said: 'S011 Risorse: la colonna «Proventi preventivo 2019» ha nel titolo un anno che non è l’esercizio, ma viene letta come del 2020.',
        place: { sheet: 'Risorse', column: 'Proventi preventivo 2019', cell: 'B1' },
        related: undefined,
        seen: 'Proventi preventivo 2019',
        expected: '2020',
      },
    ]);
  });

  test('a table, and a sheet, of figures', () => {
    const found = findingsOf({
      Dati: { rows: RISORSE, tables: [table('Risorse_2019', 3, 7)] },
      'Pagamenti 2019': {
        rows: [
          ['Periodo', 'Giorni'],
          ['Anno', 9],
        ],
      },
      'Aree 2019': { rows: AREE },
    });
    expect(yearless(found)).toEqual([
      {
        said: 'S011 Dati: la tabella «Risorse_2019» ha nel nome un anno che non è l’esercizio, ma viene letta come del 2020.',
        place: { sheet: 'Dati', table: 'Risorse_2019' },
        related: undefined,
        seen: 'Risorse_2019',
        expected: '2020',
      },
      {
        said: 'S011 Pagamenti 2019: il foglio ha nel nome un anno che non è l’esercizio, ma viene letto come del 2020.',
        place: { sheet: 'Pagamenti 2019' },
        related: undefined,
        seen: 'Pagamenti 2019',
        expected: '2020',
      },
    ]);
  });

  test('nothing where the year of the accounts is not known', () => {
    const labour = [
      ['Soggetto', 2019, 2020],
      ['Camera', 1, 2],
    ];
    expect(findingsOf({ Ente: { rows: [] }, 'Risorse 2019': { rows: RISORSE }, Personale: { rows: labour } })).toEqual(
      [],
    );
  });
});

test('rows below a table: at its first column that is required, as far as five rows below, up to another table', () => {
  const header = ['Causa dello scostamento', 'Obiettivo', ...AMOUNTS];
  const line = [null, '1A', 1, 2, 3, 1, 2, 3];
  const other = { name: 'Altro', area: { top: 5, left: 1, bottom: 7, right: 8 }, hasHeader: true, hasTotals: false };
  const found = (rows: SheetRows, tables: readonly TableOutline[]): [string, string | undefined][] =>
    findingsOf({ Risorse: { rows, tables: [table('Risorse', 2, 8), ...tables] } }).map(({ message, place }) => [
      message,
      `${place.cell} ${place.column}`,
    ]);
  expect(found([header, line, line, [], line, line, line], [other])).toEqual([
    ['Risorse: la riga 3 sta sotto la tabella «Risorse», che finisce alla riga 2, e non viene letta.', 'B3 Obiettivo'],
  ]);
  expect(found([header, line, [], [], [], [], line, line], [])).toEqual([
    ['Risorse: la riga 7, dopo una riga vuota sotto la tabella «Risorse», non viene letta.', 'B7 Obiettivo'],
  ]);
});
