/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { ExcelPort } from '../../src/excel/excelPort';
import { ExcelProblem } from '../../src/excel/excelProblem';
import { generate } from '../../src/usecases/generate';
import { checkMailing, prepareMailing, type MailingWishes } from '../../src/usecases/mailing';
import { verify } from '../../src/usecases/verify';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import type { Fault } from '../excelHost/faults';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { WorkbookSeed } from '../excelHost/seed';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';
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

test.each(['XFD2', 'B1048576'])(
  'a formula far away, at %s, is found without reading all that lies between',
  async (cell) => {
    const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['Codice']] }] });
    host.userWrites('Dati', cell, [['=_xll.SALDO(A1)']]);
    const remarks = await checkMailing(new ExcelPort());
    expect(remarks.flatMap(({ places }) => places)).toContainEqual({ sheet: 'Dati', cell });
    expect(host.journal.syncs).toBeLessThan(12);
  },
);

test('it is made ready in few requests: nothing changes but what was asked for', async () => {
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
  expect(host.journal.syncs).toBeLessThanOrEqual(5);
  const after = host.snapshot();
  expect(after.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'VeryHidden', 'Visible']);
  expect(after.sheets[3]?.cells).toEqual({ ...before.sheets[3]?.cells, B1: { value: 11 } });
  expect(after.sheets[0]).toEqual(before.sheets[0]);
  const remarks = await checkMailing(new ExcelPort());
  expect(remarks.map(({ message }) => message)).toContain('Le proprietà del documento nominano Bruno (ultimo autore).');
});

const WISHES: MailingWishes = { show: ['Appunti'], removePeople: true, forgetPrevious: true, reportsAsValues: true };

/** With a second report, behind the first. */
const TWO_REPORTS: WorkbookSeed = {
  ...SEED,
  sheets: [
    ...(SEED.sheets ?? []),
    {
      name: 'Sintesi',
      hiddenNames: { 'Prospetti.Foglio': '="Sintesi|Sintesi"' },
      rows: [
        ['Totale', { value: 11, formula: '=Scostamenti!B1' }, { value: 22, formula: '=B1*2' }],
        [{ value: 5, formula: '=Dati!B2' }],
      ],
    },
  ],
};

const NOTHING = { filterOn: 'Values' as const, values: ['niente'] };

const PROTECTED: WorkbookSeed = {
  ...TWO_REPORTS,
  sheets: (TWO_REPORTS.sheets ?? []).map((sheet) => (sheet.name === 'Sintesi' ? { ...sheet, protected: true } : sheet)),
};

test.each([
  ['protected report', PROTECTED, { reason: 'protectedSheet', details: { sheet: 'Sintesi' } }],
  ['protected structure', { ...TWO_REPORTS, structureProtected: true }, { reason: 'protectedStructure' }],
])('a %s is told, and nothing is changed', async (_what, seed, problem) => {
  const host = openedExcel(seed);
  const before = host.snapshot();
  await expect(prepareMailing(new ExcelPort(), WISHES)).rejects.toMatchObject(problem);
  expect(host.snapshot()).toEqual(before);
});

test.each([
  [
    'filter',
    'Sintesi',
    (sheet: Excel.Worksheet) => {
      sheet.autoFilter.apply('A1:A2', 0, NOTHING);
    },
  ],
  [
    'filtered table',
    'Scostamenti',
    (sheet: Excel.Worksheet) => {
      sheet.tables.add('A1:B2', true).autoFilter.apply('A1:B2', 0, NOTHING);
    },
  ],
])('a %s on a report is told, and nothing is changed', async (_what, name, filter) => {
  const host = openedExcel(TWO_REPORTS);
  await Excel.run(async (context) => {
    filter(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
  const before = host.snapshot();
  const problem = { reason: 'inTheWay', details: { sheet: name } };
  await expect(prepareMailing(new ExcelPort(), WISHES)).rejects.toMatchObject(problem);
  expect(host.snapshot()).toEqual(before);
});

/** Excel computes formulas again that are put back; the tests' Excel was given no way to. */
function withoutResults(host: ExcelHost): unknown {
  const sheets = host.snapshot().sheets.map((sheet) => ({
    ...sheet,
    cells: Object.entries(sheet.cells).map(([address, { formula, value, ...looks }]) => [
      address,
      { ...looks, content: formula ?? value },
    ]),
  }));
  return { sheets, people: { ...host.workbook.people } };
}

test('whatever fails, and wherever, the workbook is as it was', async () => {
  const edits = { ...WISHES, forgetPrevious: false };
  const clean = openedExcel(TWO_REPORTS);
  await prepareMailing(new ExcelPort(), edits);
  const requests = clean.journal.work.map(({ actions }) => actions.length);
  expect(clean.journal.work.at(-1)?.actions).toContain('Range.CopyFrom');
  const faults = requests.flatMap((actions, index): Fault[] => [
    ...Array.from({ length: actions }, (_, action) => ({ request: index + 1, action, code: 'InvalidArgument' })),
    { request: index + 1, code: 7000 },
    { request: index + 1, code: 5012 },
    { request: index + 1, code: 5012, after: true },
  ]);
  expect(faults.length).toBeGreaterThan(30);
  for (const fault of faults) {
    const host = openedExcel(TWO_REPORTS);
    const before = withoutResults(host);
    host.faults.order(fault);
    await expect(prepareMailing(new ExcelPort(), edits)).rejects.toBeInstanceOf(ExcelProblem);
    expect([fault, host.faults.exhausted]).toEqual([fault, true]);
    expect([fault, withoutResults(host)]).toEqual([fault, before]);
  }
});

test('where it cannot be taken back, the user is told so', async () => {
  const host = openedExcel(TWO_REPORTS);
  host.faults.order({ member: 'Range.CopyFrom', code: 'GeneralException' });
  host.faults.order({ member: 'Range.Formulas', code: 5012 });
  await expect(prepareMailing(new ExcelPort(), WISHES)).rejects.toMatchObject({ details: { halfWritten: true } });
});

test('what was before is not forgotten where the rest is refused', async () => {
  const host = hostFromXlsx(workbookOf(minimalWorkbook()));
  connectClient(host, { floor: '1.13' });
  await generate(new ExcelPort(), { draft: false });
  host.userWrites('Risorse', 'B2', [[1234]]);
  await generate(new ExcelPort(), { draft: false });
  const runs = async (): Promise<number | undefined> => (await verify(new ExcelPort())).record?.runs.length;
  expect(await runs()).toBe(2);
  const report = host.workbook.sheet('Scostamenti');
  if (!report) throw new Error('«Scostamenti» was not generated');
  report.protection = { options: {}, password: undefined };
  await expect(prepareMailing(new ExcelPort(), { ...WISHES, show: [] })).rejects.toMatchObject({
    reason: 'protectedSheet',
  });
  expect(await runs()).toBe(2);
  report.protection = undefined;
  await prepareMailing(new ExcelPort(), { ...WISHES, show: [] });
  expect(await runs()).toBe(1);
});
