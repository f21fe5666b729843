import type { Check } from '../../../src/core/checks/check';
import type { Place } from '../../../src/core/diagnostics/finding';
import type { FindingDetails } from '../../../src/core/diagnostics/kind';
import { AMOUNT_HEADERS, type InputName } from '../../../src/core/inputs/definitions';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { minimalWorkbook, readInputs, type InputSheets, type SheetRows } from '../../support/inputs';

/** Sheets that stand in place of those of the sound workbook; `undefined` leaves one out. */
export type Changes = { readonly [Name in InputName]?: SheetRows | undefined };

/** What a check must find in the sound workbook once some of its sheets are changed. */
export interface CheckCase {
  readonly sheets: Changes;
  readonly findings: readonly FindingDetails[];
}

/** A row by its headers; a header that a row leaves out is a blank cell. */
export type NamedRow = Readonly<Record<string, CellValue>>;

/** Rows under all the headers that they name, in the order in which these first come. */
export function table(...rows: readonly NamedRow[]): SheetRows {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

/** `at('Risorse', 'F2', 'Oneri consuntivo', '1A')`: a cell of an Excel Table named after its sheet. */
export function at(sheet: InputName, cell: string, column: string, key: string): Place {
  return { sheet, table: sheet, column, cell, key };
}

/** A percentage as Excel stores it. */
export function percent(points: number): CellValue {
  return { kind: 'percent', fraction: points / 100 };
}

/** A row of `Obiettivi`. */
export function objective(code: string, more: NamedRow = {}): NamedRow {
  return { Codice: code, Area: '1', Titolo: `Titolo ${code}`, ...more };
}

/** A row of `Risorse`: revenue, costs and investments of the budget, then the actual ones. */
export function resources(
  code: string,
  amounts: readonly (number | null)[] = [1000, 2000, 300, 900, 1800, 250],
): NamedRow {
  const headers = Object.values(AMOUNT_HEADERS);
  return { Obiettivo: code, ...Object.fromEntries(headers.map((header, index) => [header, amounts[index] ?? null])) };
}

/** A row of `Programmi`: `programme('011-005')`. */
export function programme(code: string): NamedRow {
  const [mission = '', number = ''] = code.split('-');
  return {
    Missione: mission,
    'Denominazione missione': 'Una missione',
    Programma: number,
    'Denominazione programma': 'Un programma',
  };
}

/** A row of `Target`. */
export function target(code: string, number: number, result: CellValue, more: NamedRow = {}): NamedRow {
  return { Obiettivo: code, 'N.': number, Anno: 2020, Descrizione: 'Imprese assistite', Risultato: result, ...more };
}

/** A row of `Indicatori`. */
export function indicator(share: string, number: number, result: CellValue, more: NamedRow = {}): NamedRow {
  return {
    Quota: share,
    'N.': number,
    Indicatore: 'Imprese assistite',
    Tipologia: 'efficacia',
    'Risultato 2020': result,
    ...more,
  };
}

/** A workbook that no check has anything to say about, with some sheets changed. */
export function soundWorkbook(changes: Changes = {}): InputSheets {
  return minimalWorkbook({
    Target: table(target('1A', 1, percent(100)), target('1B', 1, 12)),
    Indicatori: table(
      indicator('011-005-001', 1, percent(100), { 'Risultato atteso 2020': 'tutte' }),
      indicator('011-005-002', 1, 12, { 'Risultato atteso 2020': 'almeno 10' }),
      indicator('012-004-001', 1, 12, { 'Risultato atteso 2020': 'almeno 10' }),
    ),
    ...changes,
  });
}

/** Runs a check over the cases of its table; the sound workbook is the first of them. */
export function testCheck(check: Check, cases: Readonly<Record<string, CheckCase>>): void {
  describe(`${check.kind.code} – ${check.kind.title}`, () => {
    test('a sound workbook', () => {
      expect(findingsOf(check, {})).toEqual([]);
    });
    test.each(Object.entries(cases))('%s', (_, { sheets, findings }) => {
      expect(findingsOf(check, sheets)).toEqual(findings);
    });
  });
}

function findingsOf(check: Check, changes: Changes): readonly FindingDetails[] {
  return check.find(buildLedger(readInputs(soundWorkbook(changes)).model));
}
