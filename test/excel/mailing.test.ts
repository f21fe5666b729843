/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { ExcelPort } from '../../src/excel/excelPort';
import { checkMailing, prepareMailing } from '../../src/usecases/mailing';
import type { WorkbookSeed } from '../excelHost/seed';
import { openedExcel } from './openedExcel';

const SEED: WorkbookSeed = {
  people: { author: 'Anna', lastAuthor: 'Bruno' },
  comments: [{ sheet: 'Dati', cell: 'B2', author: 'Carla' }],
  sheets: [
    {
      name: 'Dati',
      rows: [
        ['Codice', 'Saldo'],
        ['1A', { value: 5, formula: "='C:\\conti\\[listino.xlsx]Foglio1'!A1" }],
        ['1B', { value: 6, formula: '=_xll.SALDO(A3)' }],
      ],
    },
    { name: 'Appunti', visibility: 'Hidden', rows: [['Da non dire']] },
    { name: 'Vuoto', visibility: 'VeryHidden' },
    {
      name: 'Scostamenti',
      hiddenNames: { 'Prospetti.Foglio': '="Scostamenti|Scostamenti"' },
      rows: [['Totale', { value: 11, formula: '=SUM(Dati!B2:B3)' }]],
    },
  ],
};

test('what its recipient could not follow, or should perhaps not see, is told in few requests', async () => {
  const host = openedExcel(SEED);
  const remarks = await checkMailing(new ExcelPort());
  expect(remarks.map(({ message, places, mend }) => [message, places, mend?.kind])).toEqual([
    [
      'Non si sa se è aggiornato Scostamenti: la cartella non ricorda da quali dati.',
      [{ sheet: 'Scostamenti' }],
      'generate',
    ],
    ['Il foglio «Appunti» è nascosto, ma chi riceve la cartella può leggerlo.', [{ sheet: 'Appunti' }], 'showSheet'],
    ['La cartella prende dati da un altro file: «listino.xlsx». Chi la riceve non li ha.', [], undefined],
    [
      'Una formula chiama funzioni di un componente aggiuntivo o di una macro: _xll.SALDO. Chi riceve la cartella vedrà #NOME?.',
      [{ sheet: 'Dati', cell: 'B3' }],
      undefined,
    ],
    ['C’è un commento di Carla, che chi riceve la cartella può leggere.', [{ sheet: 'Dati', cell: 'B2' }], undefined],
    ['Le proprietà del documento nominano Anna (autore) e Bruno (ultimo autore).', [], 'removePeople'],
  ]);
  expect(host.journal.syncs).toBe(8);
});

test('it is made ready in one request: nothing changes but what was asked for', async () => {
  const host = openedExcel(SEED);
  const before = host.snapshot();
  const port = new ExcelPort();
  await port.outline();
  host.journal.clear();
  await prepareMailing(port, {
    show: ['Appunti'],
    removePeople: true,
    forgetPrevious: false,
    reportsAsValues: true,
  });
  expect(host.journal.syncs).toBeLessThanOrEqual(3);
  const after = host.snapshot();
  expect(after.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'VeryHidden', 'Visible']);
  expect(after.sheets[3]?.cells).toEqual({ ...before.sheets[3]?.cells, B1: { value: 11 } });
  expect(after.sheets[0]).toEqual(before.sheets[0]);
  const remarks = await checkMailing(new ExcelPort());
  expect(remarks.map(({ message }) => message)).toContain('Le proprietà del documento nominano Bruno (ultimo autore).');
});

test('a protected report is named, and nothing is changed', async () => {
  const host = openedExcel({
    ...SEED,
    sheets: (SEED.sheets ?? []).map((sheet) => (sheet.name === 'Scostamenti' ? { ...sheet, protected: true } : sheet)),
  });
  const before = host.snapshot();
  await expect(
    prepareMailing(new ExcelPort(), {
      show: ['Appunti'],
      removePeople: true,
      forgetPrevious: true,
      reportsAsValues: true,
    }),
  ).rejects.toMatchObject({ reason: 'protectedSheet' });
  expect(host.snapshot()).toEqual(before);
});
