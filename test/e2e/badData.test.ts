import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import type { InputName } from '../../src/core/inputs/definitions';
import type { CellValue } from '../../src/core/workbook/cellValue';
import { changePart } from '../support/changePart';
import { minimalWorkbook, type SheetRows } from '../support/inputs';
import { temporaryFolder } from '../support/temporaryFolder';
import { workbookOf } from '../support/workbookOf';

const folder = temporaryFolder();

/** A sound small workbook, otherwise in one respect, and what becomes of it. */
interface BadCase {
  readonly about: string;
  readonly sheets: { readonly [Name in InputName]?: SheetRows | undefined };
  /** What another program does to the package. */
  readonly edit?: (bytes: Uint8Array) => Uint8Array;
  /** As `code place`. */
  readonly findings: readonly string[];
  /** The exit status of `verifica`, and of `genera`. */
  readonly verifica: 0 | 1;
  readonly genera: 0 | 1;
}

const stops = { verifica: 1, genera: 1 } as const;
const contradicts = { verifica: 1, genera: 0 } as const;
const warns = { verifica: 0, genera: 0 } as const;

function percent(fraction: number): CellValue {
  return { kind: 'percent', fraction };
}

/** In which nothing is found. */
const SHEETS = minimalWorkbook({
  Quote: [
    ['Codice', 'Obiettivo', 'Missione', 'Programma', 'Titolo', 'Quota %', 'N. indicatori'],
    ['011-005-001', '1A', '011', '005', 'Innovazione', percent(1), 1],
    ['011-005-002', '1B', '011', '005', 'Mercati', percent(0.25), 1],
    ['012-004-001', '1B', '012', '004', 'Mercati', percent(0.75), 1],
  ],
  Target: [
    ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato'],
    ['1A', 1, 2020, 'Imprese assistite', '100%'],
    ['1B', 1, 2020, 'Mercati aperti', '3'],
  ],
  Indicatori: [
    ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Risultato 2020', 'Risultato atteso 2020'],
    ['011-005-001', 1, 'Imprese assistite', 'efficacia', '100%', 'tutte'],
    ['011-005-002', 1, 'Mercati aperti', 'efficacia', '3', 'almeno 2'],
    ['012-004-001', 1, 'Mercati aperti', 'efficacia', '3', 'almeno 2'],
  ],
});

/** The rows of a sheet with one cell changed. */
function withCell(name: InputName, row: number, column: number, value: CellValue): BadCase['sheets'] {
  const rows = SHEETS[name] ?? [];
  return { [name]: rows.map((cells, at) => (at === row - 1 ? cells.with(column - 1, value) : cells)) };
}

/** The rows of a sheet with another row below. */
function withRow(name: InputName, row: readonly CellValue[]): BadCase['sheets'] {
  return { [name]: [...(SHEETS[name] ?? []), row] };
}

const CASES: readonly BadCase[] = [
  { about: 'nothing is wrong', sheets: {}, findings: [], ...warns },
  {
    about: 'an indicator that names the objective of its share, which has a code',
    sheets: withCell('Indicatori', 2, 1, '1A'),
    findings: [],
    ...warns,
  },
  {
    about: 'a missing sheet',
    sheets: { Programmi: undefined },
    findings: ['S001 Programmi'],
    ...stops,
  },
  {
    about: 'a missing column',
    sheets: { Aree: [['Codice'], ['1']] },
    findings: ['S002 Aree!A1'],
    ...stops,
  },
  {
    about: 'a column twice',
    sheets: {
      Aree: [
        ['Codice', 'Denominazione', 'denominazione 2020'],
        ['1', 'Imprese', 'Aziende'],
      ],
    },
    findings: ['S003 Aree!C1'],
    ...stops,
  },
  ...(
    [
      ['1.234,56', ['T004 Risorse!D2'], warns],
      ['€ 1.234,56', ['T004 Risorse!D2'], warns],
      ['1234,56 €', ['T004 Risorse!D2'], warns],
      ['EUR 12', ['T004 Risorse!D2', 'P001 Risorse!G2'], warns],
      ['-1,00', ['P008 Risorse!D2', 'T004 Risorse!D2', 'P001 Risorse!G2'], warns],
      ['1,00-', ['P008 Risorse!D2', 'T004 Risorse!D2', 'P001 Risorse!G2'], warns],
      ['(1,00)', ['P008 Risorse!D2', 'T004 Risorse!D2', 'P001 Risorse!G2'], warns],
      ['\u2212 2,5', ['P008 Risorse!D2', 'T004 Risorse!D2', 'P001 Risorse!G2'], warns],
      ['1.234', ['T001 Risorse!D2'], stops],
      ['1,234.56', ['T001 Risorse!D2'], stops],
      ['--15.928', ['T001 Risorse!D2'], stops],
      ['n.d.', ['T001 Risorse!D2'], stops],
      ['-', ['T001 Risorse!D2'], stops],
      ['1 234,56', ['T001 Risorse!D2'], stops],
      ['1,005', ['T002 Risorse!D2'], stops],
    ] as const
  ).map(([text, findings, outcome]) => ({
    about: `an amount written «${text}»`,
    sheets: withCell('Risorse', 2, 4, text),
    findings,
    ...outcome,
  })),
  { about: 'too many decimals', sheets: withCell('Risorse', 2, 2, 1000.005), findings: ['T002 Risorse!B2'], ...stops },
  { about: 'binary noise', sheets: withCell('Risorse', 2, 2, 999.9999999999), findings: [], ...warns },
  ...['#N/A', '#REF!', '#DIV/0!'].map((code) => ({
    about: `the error value ${code}`,
    sheets: withCell('Risorse', 2, 3, { kind: 'error', code }),
    findings: ['T003 Risorse!C2'],
    ...stops,
  })),
  {
    about: 'merged cells inside a table',
    sheets: {},
    edit: (bytes) =>
      changePart(bytes, 'xl/worksheets/sheet5.xml', (text) =>
        text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="H2:H3"/></mergeCells>'),
      ),
    findings: ['S004 Risorse!H2:H3'],
    ...stops,
  },
  {
    about: 'a duplicate code',
    sheets: withRow('Obiettivi', ['1A', '1', 'Ancora']),
    findings: ['C001 Obiettivi!A4'],
    ...stops,
  },
  {
    about: 'an unknown code',
    sheets: withRow('Risorse', ['1Z', 1, 1, 1, 1, 1, 1]),
    findings: ['C002 Risorse!A4'],
    ...stops,
  },
  {
    about: 'codes that differ by case only',
    sheets: withCell('Risorse', 2, 1, '1a'),
    findings: ['C003 Risorse!A2'],
    ...stops,
  },
  {
    about: 'a code that became a number, and could be two',
    sheets: {
      ...withCell('Risorse', 2, 1, 1),
      Obiettivi: [
        ['Codice', 'Area', 'Titolo'],
        ['01', '1', 'Innovazione'],
        ['001', '1', 'Altro'],
        ['1B', '1', 'Mercati'],
      ],
    },
    findings: ['C005 Risorse!A2', 'C002 Quote!B2', 'C002 Target!A2', 'D005 Obiettivi!A2', 'D005 Obiettivi!A3'],
    ...stops,
  },
  {
    about: 'a share of 100,01 %',
    sheets: withCell('Quote', 2, 6, percent(1.0001)),
    findings: ['T008 Quote!F2'],
    ...stops,
  },
  {
    about: 'shares that make 100,01 %',
    sheets: withCell('Quote', 4, 6, percent(0.7501)),
    findings: ['Q007 Quote!F3'],
    ...contradicts,
  },
  {
    about: 'shares with nothing to share',
    sheets: { Risorse: (SHEETS.Risorse ?? []).slice(0, 2) },
    findings: ['Q008 Quote!F3', 'Q008 Quote!F4', 'D004 Obiettivi!A3'],
    ...contradicts,
  },
  {
    about: 'an unknown year of accounts',
    sheets: withCell('Ente', 3, 2, 'duemilaventi'),
    findings: ['T005 Ente!B3'],
    ...stops,
  },
  {
    about: 'no year of accounts',
    sheets: { Ente: (SHEETS.Ente ?? []).slice(0, 2) },
    findings: ['S010 Ente'],
    ...stops,
  },
  { about: 'a target of another year', sheets: withCell('Target', 2, 3, 2019), findings: ['Q005 Target!C2'], ...warns },
  {
    about: 'a column of another year',
    sheets: {
      Indicatori: (SHEETS.Indicatori ?? []).map((row) =>
        row.map((cell) => (cell === 'Risultato 2020' ? 'Risultato 2017' : cell)),
      ),
    },
    findings: ['S011 Indicatori!E1'],
    ...warns,
  },
  { about: 'an unknown setting', sheets: withRow('Ente', ['Colore', 'verde']), findings: ['S008 Ente!A4'], ...warns },
  {
    about: 'a setting of no meaning',
    sheets: withRow('Ente', ['Blocca su quadrature', 'forse']),
    findings: ['T006 Ente!B4'],
    ...stops,
  },
  {
    about: 'Blocca su quadrature = sì, and a contradiction',
    sheets: { ...withRow('Ente', ['Blocca su quadrature', 'Sì']), ...withCell('Quote', 4, 6, percent(0.7501)) },
    findings: ['Q007 Quote!F3'],
    ...stops,
  },
  {
    about: 'no rows',
    sheets: { Risorse: (SHEETS.Risorse ?? []).slice(0, 1) },
    findings: ['S007 Risorse'],
    ...stops,
  },
  {
    about: 'a deleted objective with amounts',
    sheets: withCell('Obiettivi', 2, 4, 'Eliminato'),
    findings: ['P005 Risorse!B2'],
    ...warns,
  },
];

describe.each(CASES.map((one) => [one.about, one] as const))(
  '%s',
  (_, { sheets, edit, findings, verifica, genera }) => {
    const own = mkdtempSync(join(folder, 'caso-'));
    const file = join(own, 'dati.xlsx');
    const bytes = workbookOf(minimalWorkbook({ ...SHEETS, ...sheets }));
    writeFileSync(file, edit?.(bytes) ?? bytes);

    test('is found', async () => {
      const { status, stdout, stderr } = await runCommandLine(['verifica', file, '--json']);
      expect({ status, findings: findingsOf(stdout), stderr }).toEqual({ status: verifica, findings, stderr: '' });
    });

    test(genera === 0 ? 'does not stop the reports' : 'stops the reports', async () => {
      const { status, stdout, stderr } = await runCommandLine(['genera', file, '-o', join(own, 'uscita.xlsx')]);
      expect({ status, stderr, files: readdirSync(own) }).toEqual({
        status: genera,
        stderr: '',
        files: ['dati.xlsx', ...(genera === 0 ? ['uscita.xlsx'] : [])],
      });
      expect(stdout).toMatch(genera === 0 ? /^Scritto .*uscita\.xlsx$/m : /^Prospetti non generati: /m);
    });
  },
);

test('20.000 lines are read, summed and written', async () => {
  const codes = Array.from({ length: 50 }, (_, at) => `O${at}`);
  const lines = Array.from({ length: 20_000 }, (_, at) => [codes[at % 50] ?? '', 0.01, 1000, 2, 3.33, 1000.5, 0]);
  const own = mkdtempSync(join(folder, 'lungo-'));
  const file = join(own, 'dati.xlsx');
  const sheets = {
    ...SHEETS,
    Obiettivi: [
      ['Codice', 'Area', 'Titolo', 'Missione', 'Programma'],
      ...codes.map((code) => [code, '1', `Obiettivo ${code}`, '011', '005']),
    ],
    Risorse: [(SHEETS.Risorse?.[0] ?? []).slice(0, 7), ...lines],
    Quote: undefined,
    Target: undefined,
    Indicatori: undefined,
  };
  writeFileSync(file, workbookOf(minimalWorkbook(sheets)));
  const { status, stdout } = await runCommandLine(['genera', file, '-o', join(own, 'uscita.xlsx'), '--json']);
  const { totali } = JSON.parse(stdout) as { totali: Record<string, unknown> };
  expect({
    status,
    proventi: totali['proventi'],
    oneri: totali['oneri'],
    investimenti: totali['investimenti'],
    programmi: totali['programmi'],
  }).toEqual({
    status: 0,
    proventi: { preventivoCent: 20_000, consuntivoCent: 6_660_000 },
    oneri: { preventivoCent: 2_000_000_000, consuntivoCent: 2_001_000_000 },
    investimenti: { preventivoCent: 4_000_000, consuntivoCent: 0 },
    programmi: [
      { missione: '011', programma: '005', usciteCent: 2_001_000_000, investimentiCent: 0, totaleCent: 2_001_000_000 },
      { missione: '012', programma: '004', usciteCent: 0, investimentiCent: 0, totaleCent: 0 },
    ],
  });
});

function findingsOf(json: string): string[] {
  const { diagnostica } = JSON.parse(json) as {
    readonly diagnostica: readonly {
      readonly codice: string;
      readonly foglio: string;
      readonly cella: string | null;
    }[];
  };
  return diagnostica.map(({ codice, foglio, cella }) => `${codice} ${foglio}${cella === null ? '' : `!${cella}`}`);
}
