import type { Finding } from '../../src/core/diagnostics/finding';
import type { InputName } from '../../src/core/inputs/definitions';
import { locateInputs } from '../../src/core/inputs/locateInputs';
import type { RawTables } from '../../src/core/inputs/rawTable';
import { readRawTables } from '../../src/core/inputs/readRawTables';
import type { Model } from '../../src/core/model/model';
import { parseModel } from '../../src/core/model/parseModel';
import type { CellValue } from '../../src/core/workbook/cellValue';
import type { Grid, SheetOutline, WorkbookOutline } from '../../src/core/workbook/workbookView';

/** The rows of a sheet, header row first, from cell A1. */
export type SheetRows = readonly (readonly CellValue[])[];

/** The input sheets of a workbook in a test. */
export type InputSheets = Readonly<Partial<Record<InputName, SheetRows>>>;

/** What came of reading. `findings` are those of finding the sheets and of typing the cells. */
export interface ReadInputs {
  readonly tables: RawTables;
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/**
 * Reads literal rows as a host would hand them over: each sheet one Excel Table of the sheet's name, or a plain range
 * where `plain` is given.
 */
export function readInputs(sheets: InputSheets, options: { readonly plain?: true } = {}): ReadInputs {
  const named = Object.entries(sheets);
  const outline: WorkbookOutline = {
    sheets: named.map(([name, rows]) => sheetOf(name, rows, options.plain === true)),
  };
  const grids: Grid[] = named.map(([sheet, rows]) => ({ sheet, top: 1, left: 1, rows, merged: [] }));
  return readWorkbook(outline, grids);
}

/** The same for an outline and the cells of all its sheets: what `locateInputs` does not ask for is not handed over. */
export function readWorkbook(outline: WorkbookOutline, sheets: readonly Grid[]): ReadInputs {
  const asked = new Set(locateInputs(outline).map(({ sheet }) => sheet));
  const { tables, findings, broken } = readRawTables(
    outline,
    sheets.filter(({ sheet }) => asked.has(sheet)),
  );
  const parsed = parseModel(tables, [...broken.keys()]);
  return { tables, model: parsed.model, findings: [...findings, ...parsed.findings] };
}

/** A sheet that is one Excel Table, or a plain range. */
export function sheetOf(name: string, rows: SheetRows, plain = false): SheetOutline {
  const right = Math.max(1, ...rows.map((row) => row.length));
  const area = { top: 1, left: 1, bottom: Math.max(rows.length, 2), right };
  const tables = plain ? [] : [{ name, area, hasHeader: true, hasTotals: false }];
  return { name, visibility: 'visible', tables };
}

/** Codes and cells of findings, the way a table of cases says what it expects: `T001 Risorse!B2`. */
export function outlineOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place }) => `${code} ${place.sheet}${place.cell === undefined ? '' : `!${place.cell}`}`);
}

const MINIMAL = {
  Ente: [
    ['Voce', 'Valore'],
    ['Denominazione', 'Camera di Commercio di Esempio'],
    ['Esercizio', 2020],
  ],
  Aree: [
    ['Codice', 'Denominazione'],
    ['1', 'Competitività delle imprese'],
  ],
  Programmi: [
    ['Missione', 'Denominazione missione', 'Programma', 'Denominazione programma'],
    ['011', 'Competitività e sviluppo delle imprese', '005', 'Promozione e sviluppo'],
    ['012', 'Regolazione dei mercati', '004', 'Vigilanza sui mercati'],
  ],
  Obiettivi: [
    ['Codice', 'Area', 'Titolo', 'Stato'],
    ['1A', '1', 'Innovazione', 'Attivo'],
    ['1B', '1', 'Mercati', null],
  ],
  Risorse: [
    [
      'Obiettivo',
      'Proventi preventivo',
      'Oneri preventivo',
      'Investimenti preventivo',
      'Proventi consuntivo',
      'Oneri consuntivo',
      'Investimenti consuntivo',
      'Causa dello scostamento',
    ],
    ['1A', 1000, 2000, 300, 900, 1800.5, 299.99, 'Minori richieste'],
    ['1B', 500, 1500, 0, 500, 1400, 0, 'Risparmi'],
  ],
  Quote: [
    ['Codice', 'Obiettivo', 'Missione', 'Programma', 'Titolo', 'Quota %', 'N. indicatori'],
    ['011-005-001', '1A', '011', '005', 'Innovazione', { kind: 'percent', fraction: 1 }, 1],
    ['011-005-002', '1B', '011', '005', 'Mercati', { kind: 'percent', fraction: 0.25 }, null],
    ['012-004-001', '1B', '012', '004', 'Mercati', { kind: 'percent', fraction: 0.75 }, null],
  ],
  Target: [
    ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato', 'Relazione'],
    ['1A', 1, 2020, 'Imprese assistite', { kind: 'percent', fraction: 1 }, 'Tutte le imprese sono state assistite.'],
  ],
  Indicatori: [
    ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Risultato atteso 2020', 'Risultato 2020'],
    ['011-005-001', 1, 'Imprese assistite', 'efficacia', '100%', '100%'],
  ],
} as const satisfies InputSheets;

/**
 * The input sheets of a small Chamber in which everything is right: one area, two objectives, the second of them in two
 * programmes. A test says which sheets are otherwise; a sheet given as `undefined` is left out.
 */
export function minimalWorkbook(changes: { readonly [Name in InputName]?: SheetRows | undefined } = {}): InputSheets {
  const sheets = { ...MINIMAL, ...changes };
  return Object.fromEntries(Object.entries(sheets).filter(([, rows]) => rows !== undefined));
}
