import { readRawTables } from '../../../src/core/inputs/readRawTables';
import type { CellEdit } from '../../../src/core/newYear/inputEdits';
import { rollYear } from '../../../src/core/newYear/rollYear';
import { cellAddress, columnLetters } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import type { Grid } from '../../../src/core/workbook/workbookView';
import { sheetOf, type InputSheets } from '../../support/inputs';

/** What closing 2020 changes: cells, titles, and what is said of it. */
interface Rolled {
  readonly cells: readonly string[];
  readonly titles?: readonly string[];
  readonly said: readonly string[];
}

/** By it the columns of years are found; what becomes of it is said only where a case gives it itself. */
const YEAR: InputSheets = {
  Ente: [
    ['Voce', 'Valore'],
    ['Esercizio', 2020],
  ],
};

/** `Target!C2 = 2021`, `Target!E2 emptied`, `Contesto!D2 from E`. */
function editText({ sheet, row, column, change }: CellEdit): string {
  const at = `${sheet}!${cellAddress(row, column)}`;
  if (change.kind === 'set') return `${at} = ${JSON.stringify(change.value)}`;
  return change.kind === 'clear' ? `${at} emptied` : `${at} from ${columnLetters(change.column)}`;
}

/** Sheets that each are one Excel Table, or where `at` is given plain ranges that begin in that row and column. */
function rolled(sheets: InputSheets, at?: number): Rolled {
  const grids = Object.entries({ ...YEAR, ...sheets }).map(([sheet, rows]): Grid => ({
    sheet,
    top: at ?? 1,
    left: at ?? 1,
    rows,
    merged: [],
  }));
  const outline = { sheets: grids.map(({ sheet, rows }) => sheetOf(sheet, rows, at !== undefined)) };
  const { Ente, ...others } = readRawTables(outline, grids).tables;
  const { edits, done } = rollYear(sheets.Ente && Ente ? { ...others, Ente } : others, grids, 2020);
  const titles = edits.headers.map(
    ({ sheet, table, row, column, from, to }) =>
      `${sheet}!${cellAddress(row, column)} ${table ?? '–'}: ${from} → ${to}`,
  );
  return { cells: edits.cells.map(editText), ...(titles.length === 0 ? {} : { titles }), said: done };
}

const error: CellValue = { kind: 'error', code: '#N/A' };

test.each<[string, InputSheets, Rolled]>([
  ['nothing to read', {}, { cells: [], said: [] }],
  [
    'the setting «Esercizio», whatever another one says',
    {
      Ente: [
        ['Voce', 'Valore'],
        ['Denominazione', 'Camera 2020'],
        [' esercizio ', 2020],
        [2020, 2020],
        ['Responsabile', 2020],
      ],
    },
    { cells: ['Ente!B3 = 2021'], said: ['Ente: anno 2020 portato a 2021 (una cella)'] },
  ],
  [
    'another year than the closed one',
    {
      Ente: [
        ['Voce', 'Valore'],
        ['Esercizio', 2019],
      ],
    },
    { cells: [], said: [] },
  ],
  [
    'an input that no year changes',
    {
      Aree: [
        ['Codice', 'Denominazione'],
        ['2020', 'Anno 2020'],
      ],
    },
    { cells: [], said: [] },
  ],
  [
    'years of targets, as texts and as numbers; results and narratives go',
    {
      Target: [
        ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato', 'Relazione'],
        ['1A', 1, 2020, 'Nel 2020', 1, 'Fatto'],
        ['1A', 2, ' 2020 ', 'x', null, ' '],
        ['1A', 3, 2021, 'x', null, null],
        ['1A', 4, 'dal 2020 al 2021, atto 12020', 'x', null, 'Fatto'],
      ],
    },
    {
      cells: [
        'Target!C2 = 2021',
        'Target!C3 = " 2021 "',
        'Target!C5 = "dal 2021 al 2021, atto 12020"',
        'Target!E2 emptied',
        'Target!F2 emptied',
        'Target!F5 emptied',
      ],
      said: ['Target: anno 2020 portato a 2021 (3 celle)', 'Target: svuotate «Risultato», «Relazione» (3 celle)'],
    },
  ],
  [
    'periods of payments',
    {
      Pagamenti: [
        ['Periodo', 'Giorni'],
        ['1° trimestre 2020', -12],
        ['2020: totale 2020', null],
      ],
    },
    {
      cells: ['Pagamenti!A2 = "1° trimestre 2021"', 'Pagamenti!A3 = "2021: totale 2021"', 'Pagamenti!B2 emptied'],
      said: ['Pagamenti: anno 2020 portato a 2021 (2 celle)', 'Pagamenti: svuotate «Giorni» (una cella)'],
    },
  ],
  [
    'amounts of project sheets and of shares, with years in their titles',
    {
      Oneri: [
        ['Obiettivo', 'Progetto', 'Preventivo 2020 ', 'Consuntivo'],
        ['1A', '1A01', 5, 0],
      ],
      Quote: [
        [
          'Codice',
          'Obiettivo',
          'Missione',
          'Programma',
          'Quota %',
          'Uscite di cassa correnti',
          'Oneri preventivo 12020',
        ],
        ['011', '1A', '011', '005', 50, 7, null],
      ],
    },
    {
      cells: ['Oneri!C2 emptied', 'Oneri!D2 emptied', 'Quote!F2 emptied'],
      titles: ['Oneri!C1 Oneri: Preventivo 2020  → Preventivo 2021 '],
      said: [
        'Oneri: titoli avanti di un anno («Preventivo 2021 »)',
        'Oneri: svuotate «Preventivo 2020 », «Consuntivo» (2 celle)',
        'Quote: svuotate «Uscite di cassa correnti» (una cella)',
      ],
    },
  ],
  [
    'series of indicators move back a year; the result of the closed year is the last observed value',
    {
      Indicatori: [
        [
          'Quota',
          'N.',
          'Indicatore',
          'Tipologia',
          'Ultimo valore osservato',
          'Risultato atteso 2019',
          'Risultato atteso 2020',
          'Risultato 2018',
          'Risultato 2019',
          'Risultato 2020',
        ],
        ['011', 1, 'x', 'qualità', null, 'a', 'b', 1, 2, { kind: 'percent', fraction: 0.5 }],
        ['011', 2, 'x', 'qualità', 'v', null, null, null, 5, error],
        ['011', 3, 'x', 'qualità', 'v', 'a', null, 1, null, ' '],
        ['011', 4, 'x', 'qualità', 'v', null, null, null, null, 1.5],
      ],
    },
    {
      cells: [
        'Indicatori!E2 = "50%"',
        'Indicatori!E5 = "1,5"',
        'Indicatori!F2 from G',
        'Indicatori!G2 emptied',
        'Indicatori!F4 emptied',
        'Indicatori!H2 from I',
        'Indicatori!I2 from J',
        'Indicatori!J2 emptied',
        'Indicatori!H3 from I',
        'Indicatori!I3 from J',
        'Indicatori!J3 emptied',
        'Indicatori!H4 emptied',
        'Indicatori!I5 from J',
        'Indicatori!J5 emptied',
      ],
      titles: [
        'Indicatori!F1 Indicatori: Risultato atteso 2019 → Risultato atteso 2020',
        'Indicatori!G1 Indicatori: Risultato atteso 2020 → Risultato atteso 2021',
        'Indicatori!H1 Indicatori: Risultato 2018 → Risultato 2019',
        'Indicatori!I1 Indicatori: Risultato 2019 → Risultato 2020',
        'Indicatori!J1 Indicatori: Risultato 2020 → Risultato 2021',
      ],
      said: [
        'Indicatori: titoli avanti di un anno («Risultato atteso 2020», «Risultato atteso 2021», «Risultato 2019», «Risultato 2020», «Risultato 2021»)',
        'Indicatori: risultato del 2020 riportato in «Ultimo valore osservato» (2 celle)',
        'Indicatori: valori degli anni spostati di una colonna, l’ultima è vuota (12 celle); quelli del 2019 e 2018 restano solo nella cartella di partenza',
      ],
    },
  ],
  [
    'a longer history moves along, as far back as no year is left out',
    {
      Contesto: [
        ['2014', 'Sezione', 'Voce', '2016', 2017, '2018', '2019', '2020'],
        [1, 'Imprese', 'Iscritte', 6, 7, null, 9, 10],
        [1, 'Imprese', 'Cessate', null, null, null, null, 20],
      ],
    },
    {
      cells: [
        'Contesto!D2 from E',
        'Contesto!E2 emptied',
        'Contesto!F2 from G',
        'Contesto!G2 from H',
        'Contesto!H2 emptied',
        'Contesto!G3 from H',
        'Contesto!H3 emptied',
      ],
      titles: [
        'Contesto!D1 Contesto: 2016 → 2017',
        'Contesto!E1 Contesto: 2017 → 2018',
        'Contesto!F1 Contesto: 2018 → 2019',
        'Contesto!G1 Contesto: 2019 → 2020',
        'Contesto!H1 Contesto: 2020 → 2021',
      ],
      said: [
        'Contesto: titoli avanti di un anno («2017», «2018», «2019», «2020», «2021»)',
        'Contesto: valori degli anni spostati di una colonna, l’ultima è vuota (7 celle); quelli del 2016 restano solo nella cartella di partenza',
      ],
    },
  ],
])('%s', (_, sheets, expected) => {
  expect(rolled(sheets)).toEqual(expected);
});

test('a plain range that begins further down and right', () => {
  expect(
    rolled(
      {
        Personale: [
          ['Costo del personale'],
          ['Soggetto', 2018, 2019, 2020],
          ['Camera', 8, 9, 10],
          ['Azienda speciale', null, 19, 20],
        ],
      },
      4,
    ),
  ).toEqual({
    cells: [
      'Personale!E6 from F',
      'Personale!F6 from G',
      'Personale!G6 emptied',
      'Personale!E7 from F',
      'Personale!F7 from G',
      'Personale!G7 emptied',
    ],
    titles: ['Personale!E5 –: 2018 → 2019', 'Personale!F5 –: 2019 → 2020', 'Personale!G5 –: 2020 → 2021'],
    said: [
      'Personale: titoli avanti di un anno («2019», «2020», «2021»)',
      'Personale: valori degli anni spostati di una colonna, l’ultima è vuota (6 celle); quelli del 2018 restano solo nella cartella di partenza',
    ],
  });
});
