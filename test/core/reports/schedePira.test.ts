import fc from 'fast-check';
import { pageHeight } from '../../../src/core/layout/page';
import { TALLEST_ROW } from '../../../src/core/layout/rowHeight';
import type { RowPlan, SheetPlan } from '../../../src/core/plan/plan';
import { schedePira } from '../../../src/core/reports/schedePira/schedePira';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { indicator, percent, soundWorkbook, table, type Changes, type NamedRow } from '../checks/checkCases';
import { readInputs } from '../../support/inputs';

function cards(changes: Changes): SheetPlan {
  const ledger = buildLedger(readInputs(soundWorkbook(changes)).model);
  return schedePira.layOut({ ledger, findings: [], fingerprint: '', draft: false, restored: false, earlier: new Map() })
    .sheet;
}

/** The texts beside a label, one list a row. */
function beside(sheet: SheetPlan, label: string): unknown[][] {
  return sheet.rows
    .filter(({ cells }) => cells[0]?.value === label)
    .map(({ cells }) => cells.slice(1).map((cell) => cell?.value));
}

function share(more: NamedRow): NamedRow {
  return { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', ...more };
}

test('the outcome stands below the result, and a state is a state', () => {
  const expected = 'inferiore a 5 giorni';
  const sheet = cards({
    Quote: table(share({})),
    Indicatori: table(
      indicator('011-005-001', 1, '2,7 gg', {
        'Risultato atteso 2018': '---',
        'Risultato atteso 2019': expected,
        'Risultato atteso 2020': expected,
        'Risultato 2018': '---',
        'Risultato 2019': '6 gg',
      }),
    ),
  });
  expect(beside(sheet, 'Risultato')).toEqual([['---', '6 gg', '2,7 gg']]);
  expect(beside(sheet, 'Esito calcolato')).toEqual([['non rilevato', 'non raggiunto', 'raggiunto']]);
});

test('an indicator of two shares counts once in the summary', () => {
  const sheet = cards({
    Indicatori: table(
      indicator('011-005-001', 1, percent(100)),
      indicator('011-005-002', 1, 'sospeso', { Indicatore: 'Corsi' }),
      indicator('012-004-001', 1, 'sospeso', { Indicatore: 'Corsi' }),
    ),
  });
  expect(beside(sheet, 'sospeso')).toEqual([[2, 1, 1]]);
  expect(beside(sheet, 'non confrontabile')).toEqual([[1, 0, 1]]);
  expect(beside(sheet, 'Totale')).toEqual([[3, 1, 2]]);
});

test('a share without title and description has those of its objective, and a proposed code says that it is', () => {
  const sheet = cards({
    Quote: table(share({ Codice: null, Titolo: null, Progetti: '1A0101' })),
    Indicatori: undefined,
  });
  expect(textBeside(sheet, 'Titolo', 1)).toBe('Innovazione Progetti: 1A0101');
  expect(sheet.rows.map(({ cells }) => cells[0]?.value)).toContain(
    'OBIETTIVO 011-005-001 (codice proposto) – obiettivo strategico 1A',
  );
  expect(beside(sheet, 'Nr. indicatori associati')).toEqual([[null, 'Indicatori elencati', null]]);
});

const words = fc.array(fc.constantFrom('promozione', 'e', 'sviluppo.', 'dell’internazionalizzazione', 'La'), {
  maxLength: 1500,
});
const text = words.map((all) => all.join(' '));

test('texts of any length: no row is too tall, no page too full, and no word is lost', () => {
  fc.assert(
    fc.property(text, text, text, (description, lastValue, expected) => {
      const sheet = cards({
        Quote: table(share({ Descrizione: description })),
        Indicatori: table(
          indicator('011-005-001', 1, '100%', {
            'Ultimo valore osservato': lastValue,
            'Risultato atteso 2020': expected,
          }),
        ),
      });
      const heights = sheet.rows.map(heightOf);
      expect(Math.max(...heights)).toBeLessThanOrEqual(TALLEST_ROW);
      const titles = heights[0] ?? 0;
      const room = pageHeight('portrait', sheet.page.scale ?? 100) - titles - (heights[1] ?? 0);
      expect(Math.max(...pagesOf(sheet.rows).slice(1))).toBeLessThanOrEqual(room);
      expect(textBeside(sheet, 'Descrizione', 1)).toBe(description);
      expect(textBeside(sheet, 'Ultimo valore osservato', 1)).toBe(lastValue);
      expect(textBeside(sheet, 'Risultato atteso', 3)).toBe(expected);
    }),
    { numRuns: 40 },
  );
});

/** The text beside a label, in the rows that go on with it too. */
function textBeside({ rows }: SheetPlan, label: string, column: number): string {
  const first = rows.findIndex(({ cells }) => cells[0]?.value === label);
  const rest = rows.slice(first + 1);
  const next = rest.findIndex(({ cells }) => cells.length > 0 && cells[0]?.value !== null && !isHead(cells[0]?.value));
  const own = [rows[first], ...rest.slice(0, next)].filter((row) => !isHead(row?.cells[0]?.value));
  return own
    .map((row) => row?.cells[column]?.value ?? '')
    .filter((piece) => piece !== '')
    .join(' ');
}

function isHead(value: unknown): boolean {
  return typeof value === 'string' && /^(MISSIONE|PROGRAMMA|OBIETTIVO) /.test(value);
}

function heightOf({ height = 15 }: RowPlan): number {
  return height;
}

/** The heights of the pages. */
function pagesOf(rows: readonly RowPlan[]): number[] {
  const pages: number[] = [];
  for (const row of rows) {
    if (row.pageBreakBefore || pages.length === 0) pages.push(0);
    pages.push((pages.pop() ?? 0) + heightOf(row));
  }
  return pages;
}
