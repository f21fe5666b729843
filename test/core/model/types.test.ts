import * as types from '../../../src/core/diagnostics/kinds/types';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { testFindingCases, type FindingCase } from '../../support/findingCases';
import { minimalWorkbook, readInputs, type SheetRows } from '../../support/inputs';

type Sheet = 'Ente' | 'Obiettivi' | 'Risorse' | 'Quote' | 'Target' | 'Indicatori';

/** The smallest workbook with other values in some cells: `{ B2: … }`. */
function rowsWith(sheet: Sheet, cells: Readonly<Record<string, CellValue>>): SheetRows {
  const rows = (minimalWorkbook()[sheet] ?? []).map((row) => [...row]);
  for (const [cell, value] of Object.entries(cells)) {
    const row = rows[Number(cell.slice(1)) - 1];
    if (row) row[cell.charCodeAt(0) - 65] = value;
  }
  return rows;
}

function at(about: string, sheet: Sheet, cells: Readonly<Record<string, CellValue>>, findings: string[]): FindingCase {
  return { about, read: () => readInputs(minimalWorkbook({ [sheet]: rowsWith(sheet, cells) })), findings };
}

function withSheet(about: string, changes: Parameters<typeof minimalWorkbook>[0], findings: string[]): FindingCase {
  return { about, read: () => readInputs(minimalWorkbook(changes)), findings };
}

const setting = (name: string, value: CellValue): SheetRows => [...(minimalWorkbook().Ente ?? []), [name, value]];
const percent = (fraction: number): CellValue => ({ kind: 'percent', fraction });
const date = (serial: number): CellValue => ({ kind: 'date', serial });
const error = (code: string): CellValue => ({ kind: 'error', code });
const context = (value: CellValue): SheetRows => [
  ['Sezione', 'Voce', 2020],
  ['Imprese', 'Attive', value],
];

testFindingCases(Object.values(types), {
  T001: [
    at('numbers and blanks', 'Risorse', { B2: 0, C2: -5, D2: null, E2: '  ' }, []),
    at('two ways to read it', 'Risorse', { C2: '1.234' }, ['T001 Risorse!C2']),
    at('no way to read it', 'Risorse', { C2: '--15.928', C3: 'n.d.' }, ['T001 Risorse!C2', 'T001 Risorse!C3']),
    withSheet('a number of the context', { Contesto: context(12.345) }, []),
    withSheet('a text in the context', { Contesto: context('1.234') }, ['T001 Contesto!C2']),
  ],
  T002: [
    at('binary noise', 'Risorse', { C2: 0.1 + 0.2 }, []),
    at('a number', 'Risorse', { C2: 1.005 }, ['T002 Risorse!C2']),
    at('a text', 'Risorse', { C2: '1,005' }, ['T002 Risorse!C2']),
  ],
  T003: [
    withSheet(
      'in a column that is not read',
      {
        Aree: [
          ['Codice', 'Denominazione', 'x'],
          ['1', 'A', error('#N/A')],
        ],
      },
      [],
    ),
    at('an amount', 'Risorse', { C2: error('#N/A') }, ['T003 Risorse!C2']),
    at('a text', 'Risorse', { H2: error('#REF!') }, ['T003 Risorse!H2']),
    at('a code, a year and a number', 'Target', { A2: error('#NAME?'), B2: error('#NUM!'), C2: error('#VALUE!') }, [
      'T003 Target!A2',
      'T003 Target!B2',
      'T003 Target!C2',
    ]),
    at('a result', 'Target', { E2: error('#DIV/0!') }, ['T003 Target!E2']),
    at('a share', 'Quote', { F3: error('#DIV/0!') }, ['T003 Quote!F3']),
    at('the state', 'Obiettivi', { D2: error('#N/A') }, ['T003 Obiettivi!D2']),
    withSheet('a setting', { Ente: setting('Tolleranza quadrature', error('#N/A')) }, ['T003 Ente!B4']),
  ],
  T004: [
    at('numbers', 'Risorse', {}, []),
    at('one finding a column, at its first cell', 'Risorse', { B2: '€ 1.000,00', C2: '2000', C3: '(15,00)' }, [
      'T004 Risorse!B2',
      'T004 Risorse!C2',
    ]),
    at('a count', 'Quote', { G2: ' 1 ' }, ['T004 Quote!G2']),
    at('a share', 'Quote', { F2: '100%' }, ['T004 Quote!F2']),
    withSheet(
      'days',
      {
        Pagamenti: [
          ['Periodo', 'Giorni'],
          ['Anno', '-9,34'],
        ],
      },
      ['T004 Pagamenti!B2'],
    ),
  ],
  T005: [
    at('a year as text', 'Target', { C2: '2020' }, []),
    at('two digits', 'Target', { C2: 20 }, ['T005 Target!C2']),
    at('a date', 'Target', { C2: date(44196) }, ['T005 Target!C2']),
    at('the year of the accounts', 'Ente', { B3: '2020/21' }, ['T005 Ente!B3']),
  ],
  T006: [
    withSheet('a rounding', { Ente: setting('Arrotondamento prospetti', 'Euro') }, []),
    withSheet('another rounding', { Ente: setting('Arrotondamento prospetti', 'migliaia') }, ['T006 Ente!B4']),
    withSheet('a blank setting', { Ente: setting('Arrotondamento prospetti', ' ') }, []),
    withSheet('a negative tolerance', { Ente: setting('Tolleranza quadrature', -1) }, ['T006 Ente!B4']),
    withSheet('a tolerance that reads two ways', { Ente: setting('Soglia scostamento euro', '1.000') }, [
      'T006 Ente!B4',
    ]),
    withSheet('thresholds below one per cent, said as such', { Ente: setting('Soglia scostamento %', '0,5%') }, []),
    withSheet('a threshold that may be a fraction', { Ente: setting('Soglia scostamento %', 0.1) }, ['T006 Ente!B4']),
    withSheet('a threshold that is an error', { Ente: setting('Soglia scostamento %', error('#N/A')) }, [
      'T003 Ente!B4',
    ]),
    withSheet('a threshold of text', { Ente: setting('Soglia scostamento %', 'dieci') }, ['T006 Ente!B4']),
    withSheet('neither yes nor no', { Ente: setting('Blocca su quadrature', 'forse') }, ['T006 Ente!B4']),
  ],
  T007: [
    at('from one up', 'Target', { B2: 9999 }, []),
    at('no declared indicators', 'Quote', { G2: 0 }, []),
    at('target zero', 'Target', { B2: 0 }, ['T007 Target!B2']),
    at('no number', 'Target', { B2: null }, ['T007 Target!B2']),
    at('a part of an indicator', 'Quote', { G2: 1.5 }, ['T007 Quote!G2']),
    at('a name', 'Indicatori', { B2: 'primo' }, ['T007 Indicatori!B2']),
    at('a date', 'Indicatori', { B2: date(1) }, ['T007 Indicatori!B2']),
  ],
  T008: [
    at('from nothing to all, four decimals', 'Quote', { F2: percent(0), F3: percent(0.333333), F4: percent(1) }, []),
    at('more than all', 'Quote', { F2: percent(1.0001) }, ['T008 Quote!F2']),
    at('more than all, as numbers', 'Quote', { F2: 100.01, F3: 25, F4: 75 }, ['T008 Quote!F2']),
    at('less than nothing', 'Quote', { F2: percent(-0.01) }, ['T008 Quote!F2']),
    at('a third', 'Quote', { F2: percent(1 / 3) }, ['T008 Quote!F2']),
    at('no percentage', 'Quote', { F2: 'metà' }, ['T008 Quote!F2']),
    at('two ways to read it', 'Quote', { F2: '1.000%' }, ['T008 Quote!F2']),
  ],
  T009: [
    at('numbers only', 'Quote', { F2: 100, F3: 0.25, F4: 99.75 }, []),
    at('one that lost its format', 'Quote', { F3: 0.25 }, ['T009 Quote!F3']),
    at('one that cannot be a fraction', 'Quote', { F3: 25, F4: 75 }, ['T009 Quote!F3']),
  ],
  T010: [
    at('in any case', 'Obiettivi', { D2: 'ELIMINATO', D3: 'attivo' }, []),
    at('another word', 'Obiettivi', { D2: 'Sospeso' }, ['T010 Obiettivi!D2']),
  ],
  T011: [
    at('dates and truth values are texts in a text', 'Risorse', { H2: date(44196), H3: true }, []),
    at('a date', 'Risorse', { C2: date(44196) }, ['T011 Risorse!C2']),
    at('a truth value', 'Risorse', { C2: true }, ['T011 Risorse!C2']),
    at('a percentage', 'Risorse', { C2: percent(0.5) }, ['T011 Risorse!C2']),
    at('a date for a share', 'Quote', { F2: date(1) }, ['T011 Quote!F2']),
    withSheet('a percentage in the context', { Contesto: context(percent(0.052)) }, ['T011 Contesto!C2']),
  ],
  T012: [
    at('the largest amounts', 'Risorse', { B2: 1e9, B3: -1e9 }, []),
    at('a number', 'Risorse', { C2: 1e12 }, ['T012 Risorse!C2']),
    at('a text', 'Risorse', { C2: '1.000.000.000,01' }, ['T012 Risorse!C2']),
  ],
  T013: [
    at('a value', 'Risorse', { C2: 1 }, []),
    at('a formula that was never calculated', 'Risorse', { C2: { kind: 'uncalculated' } }, ['T013 Risorse!C2']),
    at('a code', 'Risorse', { A2: { kind: 'uncalculated' } }, ['T013 Risorse!A2']),
    withSheet(
      'the year of the accounts',
      {
        Ente: [
          ['Voce', 'Valore'],
          ['Denominazione', 'X'],
          ['Esercizio', { kind: 'uncalculated' }],
        ],
      },
      ['T013 Ente!B3'],
    ),
  ],
  T014: [
    at('as much as a cell holds', 'Target', { F2: 'x'.repeat(32_767) }, []),
    at('a text', 'Target', { F2: 'x'.repeat(32_768) }, ['T014 Target!F2']),
    at('an amount', 'Risorse', { B2: '1'.repeat(32_768) }, ['T014 Risorse!B2']),
  ],
});

test('an error stands at its cell and names sheet, row, column and value', () => {
  const { findings } = readInputs(minimalWorkbook({ Risorse: rowsWith('Risorse', { C2: '1.234' }) }));
  expect(findings).toEqual([
    {
      code: 'T001',
      severity: 'errore',
      message:
        'Risorse, «1A», colonna «Oneri preventivo»: «1.234» si può leggere in due modi, col punto delle migliaia o dei decimali.',
      place: { sheet: 'Risorse', table: 'Risorse', column: 'Oneri preventivo', cell: 'C2', key: '1A' },
      seen: '1.234',
      action: 'Scrivere un numero, con la virgola prima dei decimali; lasciare vuota la cella se il dato non c’è.',
    },
  ]);
});

test.each(['1234.56', '1,234.56', '€ -1234.5'])(
  '«%s» is no Italian amount, and the finding says how one is written',
  (seen) => {
    const { findings } = readInputs(minimalWorkbook({ Risorse: rowsWith('Risorse', { C2: seen }) }));
    expect(findings).toMatchObject([
      {
        code: 'T001',
        message: `Risorse, «1A», colonna «Oneri preventivo»: «${seen}» non è un importo scritto all’italiana: il punto separa le migliaia, la virgola i decimali (1.234,56).`,
      },
    ]);
  },
);

test('a threshold that may be a fraction is read as it stands, with a warning', () => {
  const { model, findings } = readInputs(minimalWorkbook({ Ente: setting('Soglia scostamento %', 0.1) }));
  expect(model.entity.thresholdPercent).toBe(0.1);
  expect(findings).toMatchObject([
    { severity: 'avviso', message: 'Ente, «Soglia scostamento %», colonna «Valore»: 0,1 vale 0,1%, non 10%.' },
  ]);
});

test('an error value has the name that an Italian Excel shows', () => {
  const { findings } = readInputs(minimalWorkbook({ Risorse: rowsWith('Risorse', { C2: error('#REF!') }) }));
  expect(findings).toMatchObject([
    { message: 'Risorse, «1A», colonna «Oneri preventivo»: la cella contiene l’errore #RIF!.', seen: '#RIF!' },
  ]);
});

test('a third is no percentage of four decimals, and what to write instead is said', () => {
  const { findings } = readInputs(minimalWorkbook({ Quote: rowsWith('Quote', { F2: percent(1 / 3) }) }));
  expect(findings).toMatchObject([
    {
      message: 'Quote, «011-005-001», colonna «Quota %»: «33,3333333333333%» ha più di quattro decimali.',
      expected: 'al massimo quattro decimali',
      action:
        'Arrotondare la percentuale a quattro decimali, in modo che le quote dell’obiettivo facciano 100%: per tre parti uguali 33,3333%, 33,3333% e 33,3334%.',
    },
  ]);
});

test('a remark on many cells counts them', () => {
  const { findings } = readInputs(minimalWorkbook({ Risorse: rowsWith('Risorse', { C2: '2000', C3: '1500' }) }));
  expect(findings).toMatchObject([
    {
      severity: 'avviso',
      message:
        'Risorse, colonna «Oneri preventivo», C2 e un’altra cella: il numero «2000» è scritto come testo; viene letto, ma Excel non lo somma.',
      related: [{ sheet: 'Risorse', cell: 'C3' }],
    },
  ]);
});
