import fc from 'fast-check';
import { fingerprint } from '../../../src/core/examination/fingerprint';
import { changePlace, changeText } from '../../../src/core/update/changeText';
import { inputChanges } from '../../../src/core/update/inputChanges';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { minimalWorkbook, type InputSheets, type SheetRows } from '../../support/inputs';
import { inputsOf } from '../record/recordCases';

const SHEETS = minimalWorkbook();
const RESOURCES: SheetRows = SHEETS.Risorse ?? [];
const [HEADER = [], A = [], B = []] = RESOURCES;

function said(before: InputSheets, now: InputSheets): string[] {
  return inputChanges(inputsOf(before).tables, inputsOf(now).tables).map(
    (change) => `${changePlace(change)} ${changeText(change)}`,
  );
}

/** The sheet `Risorse` with these rows instead. */
function resources(...rows: SheetRows): InputSheets {
  return { ...SHEETS, Risorse: [HEADER, ...rows] };
}

test.each<[string, InputSheets, InputSheets, string[]]>([
  ['nothing', SHEETS, SHEETS, []],
  ['rows sorted otherwise', resources(A, B), resources(B, A), []],
  ['columns in another order', SHEETS, { ...SHEETS, Risorse: RESOURCES.map((row) => [...row].reverse()) }, []],
  [
    'a column that is not read',
    SHEETS,
    {
      ...SHEETS,
      Aree: [
        ['Codice', 'Nota', 'Denominazione'],
        ['1', 'x', 'Competitività delle imprese'],
      ],
    },
    [],
  ],
  ['an amount', resources(A, B), resources(B.with(5, 1_400.5), A), ['Risorse!F2 (1B) Oneri consuntivo: 1400 → 1400,5']],
  [
    'a text that was there no more, and one that was not there',
    resources(A.with(7, null), B),
    resources(A, B.with(7, ' ')),
    [
      'Risorse!H2 (1A) Causa dello scostamento: vuoto → Minori richieste',
      'Risorse!H3 (1B) Causa dello scostamento: Risparmi → vuoto',
    ],
  ],
  [
    'what reads the same and is not',
    resources(A.with(5, '2'), B),
    resources(A.with(5, 2), B),
    ['Risorse!F2 (1A) Oneri consuntivo: 2 (testo) → 2 (numero)'],
  ],
  [
    'rows added and gone',
    resources(A, B),
    resources(['1C', 1, 2, 3, 4, 5, 6, null], A),
    [
      'Risorse!A2 (1C) riga aggiunta: 1C; 1; 2; 3; 4; 5; 6',
      'Risorse (1B) riga tolta: 1B; 500; 1500; 0; 500; 1400; 0; Risparmi',
    ],
  ],
  [
    'another code for the same row',
    resources(A, B),
    resources(A, B.with(0, '1C')),
    ['Risorse!A3 (1C) Obiettivo: 1B → 1C'],
  ],
  [
    'one of several rows of an objective, and another one gone',
    resources(A, ['1A', 7, 7, 7, 7, 7, 7, null], ['1A', 8, 8, 8, 8, 8, 8, null]),
    resources(A, ['1A', 8, 8, 8, 8, 8, 9, null]),
    ['Risorse!G3 (1A) Investimenti consuntivo: 8 → 9', 'Risorse (1A) riga tolta: 1A; 7; 7; 7; 7; 7; 7'],
  ],
  [
    'the same row twice',
    resources(A, B),
    resources(A, B, B),
    ['Risorse!A4 (1B) riga aggiunta: 1B; 500; 1500; 0; 500; 1400; 0; Risparmi'],
  ],
  [
    'a setting',
    SHEETS,
    { ...SHEETS, Ente: [...(SHEETS.Ente ?? []), ['Soglia scostamento %', 5]] },
    ['Ente!A4 (Soglia scostamento %) riga aggiunta: Soglia scostamento %; 5'],
  ],
  [
    'columns and sheets',
    {
      ...SHEETS,
      Aree: [
        ['Codice', 'Denominazione'],
        ['1', 'x'],
      ],
    },
    minimalWorkbook({
      Aree: [
        ['Codice', 'Denominazione'],
        ['1', 'x'],
      ],
      Obiettivi: [
        ['Codice', 'Area', 'Titolo', 'Atto'],
        ['1A', '1', 'Innovazione', null],
        ['1B', '1', 'Mercati', null],
      ],
      Target: undefined,
      Pagamenti: [
        ['Periodo', 'Giorni'],
        ['1° trimestre', 3],
      ],
    }),
    [
      'Obiettivi colonna «Atto» aggiunta',
      'Obiettivi colonna «Stato» tolta',
      'Target foglio tolto',
      'Pagamenti foglio aggiunto',
    ],
  ],
])('%s', (_what, before, now, expected) => {
  expect(said(before, now)).toEqual(expected);
  const marks = [before, now].map((sheets) => fingerprint(inputsOf(sheets).tables));
  expect(marks[0] === marks[1]).toBe(expected.length === 0);
});

const cell = fc.constantFrom<CellValue>(
  null,
  '',
  '1A',
  '1B',
  1,
  '1',
  true,
  { kind: 'percent', fraction: 1 },
  { kind: 'error', code: '#N/A' },
);
const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 6 });

test('there are changes exactly where the fingerprint is another', () => {
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      const [then, present] = [inputsOf(resources(...before)).tables, inputsOf(resources(...now)).tables];
      expect(inputChanges(then, present).length === 0).toBe(fingerprint(then) === fingerprint(present));
    }),
    { numRuns: 500 },
  );
});

test('changing, adding and taking away rows is told as that', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(5), { maxLength: 3 }), (all, dropped) => {
      const tables = (kept: SheetRows) => inputsOf(resources(...kept)).tables;
      const filled = tables(all).Risorse?.rows.length ?? 0;
      const fewer = tables(all.filter((_, index) => !dropped.includes(index)));
      const gone = inputChanges(tables(all), fewer);
      expect(gone.map(({ kind }) => kind)).toEqual(Array(filled - (fewer.Risorse?.rows.length ?? 0)).fill('rowGone'));
    }),
  );
});
