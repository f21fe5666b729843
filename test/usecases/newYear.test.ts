import fc from 'fast-check';
import type { CellValue } from '../../src/core/workbook/cellValue';
import { EditableFile } from '../../src/file/editableFile';
import { FilePort } from '../../src/file/filePort';
import { applyPlan } from '../../src/file/write/applyPlan';
import { openWorkbook } from '../../src/file/openWorkbook';
import { prepareNewYear, type NewYearOutcome } from '../../src/usecases/newYear';
import { verify } from '../../src/usecases/verify';
import { readExample } from '../example/exampleData';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { richWorkbook } from '../fixtures/workbooks/richWorkbook';
import { changePart } from '../support/changePart';
import { generated } from '../support/generated';
import { minimalWorkbook, type InputSheets, type SheetRows } from '../support/inputs';
import { partsOf } from '../support/packageParts';
import { validateWorkbook } from '../support/validateWorkbook';
import { literalSheet, workbookOf } from '../support/workbookOf';

/** A workbook of next year, and what was said of it. */
async function nextYear(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly said: NewYearOutcome }> {
  const port = new EditableFile(bytes);
  const said = await prepareNewYear(port);
  return { bytes: port.result ?? new Uint8Array(), said };
}

/** The cells of a sheet, blank ones as `null`, all rows as long as the first. */
function rowsOf(bytes: Uint8Array, sheet: string): SheetRows {
  const { rows } = openWorkbook(bytes).readGrid(sheet);
  return rows.map((row) => Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => row[at] ?? null));
}

const percent = (fraction: number): CellValue => ({ kind: 'percent', fraction });

const CASES: readonly (readonly [what: string, before: InputSheets, after: InputSheets])[] = [
  [
    'the year of the accounts',
    {},
    {
      Ente: [
        ['Voce', 'Valore'],
        ['Denominazione', 'Camera di Commercio di Esempio'],
        ['Esercizio', 2021],
      ],
    },
  ],
  [
    'amounts and causes go, years in titles move on, and other columns stay',
    {
      Risorse: [
        [
          'Obiettivo',
          'Proventi preventivo 2020',
          'Oneri preventivo',
          'Investimenti preventivo',
          'Proventi consuntivo',
          'Oneri consuntivo',
          'Investimenti consuntivo',
          'Causa dello scostamento',
          'Nota',
        ],
        ['1A', 1, 2, 3, 4, 5, 6, 'Perché', 'mia'],
        ['1B', 1, 2, 3, 4, 5, 6, null, 7],
      ],
    },
    {
      Risorse: [
        [
          'Obiettivo',
          'Proventi preventivo 2021',
          'Oneri preventivo',
          'Investimenti preventivo',
          'Proventi consuntivo',
          'Oneri consuntivo',
          'Investimenti consuntivo',
          'Causa dello scostamento',
          'Nota',
        ],
        ['1A', null, null, null, null, null, null, null, 'mia'],
        ['1B', null, null, null, null, null, null, null, 7],
      ],
    },
  ],
  [
    'objectives, deleted ones too, and shares in percent stay',
    {
      Obiettivi: [
        ['Codice', 'Area', 'Titolo', 'Stato', 'Atto'],
        ['1A', '1', 'Uno', 'Eliminato', 'Delibera 3/2020'],
        ['1B', '1', 'Due', null, null],
      ],
    },
    {
      Obiettivi: [
        ['Codice', 'Area', 'Titolo', 'Stato', 'Atto'],
        ['1A', '1', 'Uno', 'Eliminato', 'Delibera 3/2020'],
        ['1B', '1', 'Due', null, null],
      ],
      Quote: minimalWorkbook().Quote ?? [],
    },
  ],
  [
    'targets are of the new year, without results; those of other years keep theirs',
    {
      Target: [
        ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato', 'Relazione'],
        ['1A', 1, 2020, 'Una', percent(1), 'Fatto'],
        ['1A', 2, '2020', 'Due', 'sospeso', null],
        ['1B', 1, 2022, 'Tre', null, null],
      ],
    },
    {
      Target: [
        ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato', 'Relazione'],
        ['1A', 1, 2021, 'Una', null, null],
        ['1A', 2, '2021', 'Due', null, null],
        ['1B', 1, 2022, 'Tre', null, null],
      ],
    },
  ],
  [
    'indicators roll: expected and observed go back a year, the last result is what was last observed',
    {
      Indicatori: [
        [
          'Quota',
          'N.',
          'Indicatore',
          'Tipologia',
          'Ultimo valore osservato',
          'Risultato atteso 2018',
          'Risultato atteso 2019',
          'Risultato atteso 2020',
          'Risultato 2018',
          'Risultato 2019',
          'Risultato 2020',
        ],
        ['011-005-001', 1, 'Uno', 'qualità', 'vecchio', 'a', 'b', 'c', percent(0.8), percent(0.9), percent(1)],
        ['011-005-001', 2, 'Due', 'qualità', 'vecchio', 'a', null, 'c', 7.5, 'sospeso', null],
      ],
    },
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
          'Risultato atteso 2021',
          'Risultato 2019',
          'Risultato 2020',
          'Risultato 2021',
        ],
        ['011-005-001', 1, 'Uno', 'qualità', '100%', 'b', 'c', null, percent(0.9), percent(1), null],
        ['011-005-001', 2, 'Due', 'qualità', 'vecchio', null, 'c', null, 'sospeso', null, null],
      ],
    },
  ],
  [
    'series of years in any order of columns, with one of them missing',
    {
      Contesto: [
        ['2020', 'Sezione', 'Voce', 'mia', '2019'],
        [3, 'Imprese', 'Attive', 'x', 2],
      ],
      Personale: [
        ['Soggetto', '2019', '2020'],
        ['Camera', 10, 20],
        ['Partecipata', null, 5],
      ],
    },
    {
      Contesto: [
        ['2021', 'Sezione', 'Voce', 'mia', '2020'],
        [null, 'Imprese', 'Attive', 'x', 3],
      ],
      Personale: [
        ['Soggetto', '2020', '2021'],
        ['Camera', 20, null],
        ['Partecipata', 5, null],
      ],
    },
  ],
  [
    'payment times go, their periods stay',
    {
      Pagamenti: [
        ['Periodo', 'Giorni'],
        ['1° trimestre 2020', -7.5],
        ['Anno', 3],
      ],
    },
    {
      Pagamenti: [
        ['Periodo', 'Giorni'],
        ['1° trimestre 2021', null],
        ['Anno', null],
      ],
    },
  ],
];

describe.each([
  ['tables', false],
  ['plain ranges', true],
])('in %s', (_what, plain) => {
  test.each(CASES)('%s', async (_case, before, after) => {
    const { bytes } = await nextYear(workbookOf(minimalWorkbook(before), { plain }));
    for (const [sheet, rows] of Object.entries(after)) {
      // Above a plain range a bare year becomes a number.
      const expected = plain
        ? rows.map((row, at) =>
            row.map((cell) => (at === 0 && typeof cell === 'string' && /^\d{4}$/.test(cell) ? Number(cell) : cell)),
          )
        : rows;
      expect(rowsOf(bytes, sheet)).toEqual(expected);
    }
    expect(await validateWorkbook(bytes)).toEqual([]);
  });
});

test('the year after the example has no error of structure, types or codes, and can be moved on again', async () => {
  const first = await nextYear(exampleWorkbook(readExample(), 2020));
  const { findings, ledger } = await verify(new FilePort(first.bytes));
  expect(findings.filter(({ code, severity }) => severity === 'errore' && /^[STC]/.test(code))).toEqual([]);
  expect(ledger.model.entity.year).toBe(2021);
  expect(ledger.model.objectives).toHaveLength(17);
  expect((await nextYear(first.bytes)).said).toMatchObject({ outcome: 'written', year: 2022 });
});

test('what was done is told', async () => {
  const { said } = await nextYear((await generated(workbookOf(minimalWorkbook()))).bytes);
  expect(said).toEqual({
    outcome: 'written',
    year: 2021,
    done: [
      'Ente: anno 2020 portato a 2021 (una cella)',
      'Risorse: svuotate «Proventi preventivo», «Oneri preventivo», «Investimenti preventivo», «Proventi consuntivo», «Oneri consuntivo», «Investimenti consuntivo», «Causa dello scostamento» (14 celle)',
      'Target: anno 2020 portato a 2021 (una cella)',
      'Target: svuotate «Risultato», «Relazione» (2 celle)',
      'Indicatori: titoli avanti di un anno («Risultato atteso 2021», «Risultato 2021»)',
      'Indicatori: valori degli anni spostati di una colonna, l’ultima è vuota (2 celle); quelli del 2020 restano solo nella cartella di partenza',
      expect.stringMatching(/^Prospetti da rigenerare: .*«Scostamenti»/),
    ],
  });
});

test('a longer history moves on as a whole, and loses no year out of its middle', async () => {
  const before = minimalWorkbook({
    Contesto: [
      ['Sezione', 'Voce', 'Fonte', '2014', 2016, '2017', '2018', '2019', '2020'],
      ['Imprese', 'Attive', 'RI', 14, 16, null, 18, 19, 20],
      ['Imprese', 'Cessate', 'RI', null, null, 17, 18, null, 20],
    ],
    Personale: [
      ['Soggetto', '2019', '2018', '2020'],
      ['Camera', 19, 18, 20],
    ],
    Indicatori: [
      [
        'Quota',
        'N.',
        'Indicatore',
        'Tipologia',
        'Risultato 2017',
        'Risultato 2018',
        'Risultato 2019',
        'Risultato 2020',
      ],
      ['011-005-001', 1, 'Imprese', 'efficacia', 'r17', 'r18', 'r19', 'r20'],
    ],
  });
  const { bytes, said } = await nextYear(workbookOf(before));
  expect(rowsOf(bytes, 'Contesto')).toEqual([
    ['Sezione', 'Voce', 'Fonte', '2014', 2017, 2018, 2019, 2020, 2021],
    ['Imprese', 'Attive', 'RI', 14, null, 18, 19, 20, null],
    ['Imprese', 'Cessate', 'RI', null, 17, 18, null, 20, null],
  ]);
  expect(rowsOf(bytes, 'Personale')).toEqual([
    ['Soggetto', '2020', '2019', '2021'],
    ['Camera', 20, 19, null],
  ]);
  expect(rowsOf(bytes, 'Indicatori')).toEqual([
    ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Risultato 2018', 'Risultato 2019', 'Risultato 2020', 'Risultato 2021'],
    ['011-005-001', 1, 'Imprese', 'efficacia', 'r18', 'r19', 'r20', null],
  ]);
  expect(said.outcome === 'written' && said.done.filter((sentence) => sentence.includes('spostati'))).toEqual([
    'Indicatori: valori degli anni spostati di una colonna, l’ultima è vuota (4 celle); quelli del 2017 restano solo nella cartella di partenza',
    'Contesto: valori degli anni spostati di una colonna, l’ultima è vuota (10 celle); quelli del 2016 restano solo nella cartella di partenza',
    'Personale: valori degli anni spostati di una colonna, l’ultima è vuota (3 celle); quelli del 2018 restano solo nella cartella di partenza',
  ]);
});

test('formulas stay, also where a value was to go, and speak of columns by their new titles', async () => {
  const bytes = workbookOf(
    minimalWorkbook({
      Contesto: [
        ['Sezione', 'Voce', '2018', '2019', '2020', 'Somma'],
        ['Imprese', 'Attive', 1, 2, 3, 6],
      ],
    }),
  );
  const formula = (address: string, text: string, value: number): string =>
    `<c r="${address}"><f>${text}</f><v>${value}</v></c>`;
  const part = Object.entries(partsOf(bytes)).find(([, text]) => text.includes('Attive'))?.[0] ?? '';
  const withFormulas = changePart(bytes, part, (text) =>
    text
      .replace(/<c r="D2"[^>]*><v>2<\/v><\/c>/, formula('D2', '1+1', 2))
      .replace(/<c r="F2"[^>]*><v>6<\/v><\/c>/, formula('F2', 'SUM(Contesto[[#This Row],[2018]:[2020]])', 6)),
  );
  const { bytes: next, said } = await nextYear(withFormulas);
  expect(rowsOf(next, 'Contesto')).toEqual([
    ['Sezione', 'Voce', '2019', '2020', '2021', 'Somma'],
    ['Imprese', 'Attive', 2, 2, null, 6],
  ]);
  expect(partsOf(next)[part]).toContain(formula('D2', '1+1', 2));
  expect(partsOf(next)[part]).toContain(formula('F2', 'SUM(Contesto[[#This Row],[2019]:[2021]])', 6));
  expect(said).toMatchObject({
    done: expect.arrayContaining(['Celle con formula lasciate come sono, da controllare: Contesto!D2']) as string[],
  });
});

test('nothing else of a workbook changes', async () => {
  const sheets = Object.entries(minimalWorkbook()).map(([name, rows]) => literalSheet(name, rows));
  const { bytes } = applyPlan(openWorkbook(richWorkbook({ macros: true })), { sheets });
  const [before, after] = [partsOf(bytes), partsOf((await nextYear(bytes)).bytes)];
  const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
  const inputs = Object.keys(before).filter(
    (part) => /sheets\/sheet|table/.test(part) && /Esercizio|Causa dello|Anno|Risultato 2020/.test(before[part] ?? ''),
  );
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(changed.filter((part) => !inputs.includes(part))).toEqual([]);
  expect(changed.length).toBeGreaterThan(3);
});

test.each<[string, InputSheets, string]>([
  ['a needed sheet is missing', { Aree: undefined } as unknown as InputSheets, 'S001'],
  [
    'a column is missing',
    {
      Target: [
        ['Obiettivo', 'N.', 'Anno', 'Descrizione'],
        ['1A', 1, 2020, 'x'],
      ],
    },
    'S002',
  ],
  [
    'columns are of another year',
    {
      Contesto: [
        ['Sezione', 'Voce', '2015'],
        ['a', 'b', 1],
      ],
    },
    'S011',
  ],
  [
    'the year cannot be read',
    {
      Ente: [
        ['Voce', 'Valore'],
        ['Denominazione', 'X'],
        ['Esercizio', 'venti'],
      ],
    },
    'T005',
  ],
])('where %s nothing is moved', async (_what, changes, code) => {
  const port = new EditableFile(workbookOf(minimalWorkbook(changes)));
  const said = await prepareNewYear(port);
  expect(said.outcome === 'stopped' ? said.findings.map((finding) => finding.code) : said).toContain(code);
  expect(port.result).toBeUndefined();
});

test('a column that has the name of the new year already is not overwritten', async () => {
  const bytes = workbookOf(
    minimalWorkbook({
      Contesto: [
        ['Sezione', 'Voce', '2018', '2019', '2020', '2021'],
        ['a', 'b', 1, 2, 3, 4],
      ],
    }),
  );
  await expect(nextYear(bytes)).rejects.toThrow('La tabella «Contesto» ha già una colonna «2021»');
});

test('whatever the amounts and wherever they stand, none of the closed year is left', async () => {
  const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100));
  const row = fc.tuple(fc.constantFrom('1A', '1B'), ...Array.from({ length: 6 }, () => amount));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const [header = []] = minimalWorkbook().Risorse ?? [];
      const { bytes } = await nextYear(workbookOf(minimalWorkbook({ Risorse: [header.slice(0, 7), ...rows] })));
      const left = rowsOf(bytes, 'Risorse').slice(1);
      expect(left.map(([code]) => code)).toEqual(rows.map(([code]) => code));
      expect(left.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== null)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
