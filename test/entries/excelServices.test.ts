/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { readFileSync } from 'node:fs';
import { UNWATCHED } from '../../src/core/progress';
import { excelServices } from '../../src/entries/excelPane/excelServices';
import { FilePort } from '../../src/file/filePort';
import type { ExcelServices } from '../../src/taskpane/services';
import { signOff } from '../../src/usecases/signOff';
import { until } from '../browser/until';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { WorkbookSnapshot } from '../excelHost/snapshot';
import { generated } from '../support/generated';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

const EXAMPLE = new Uint8Array(readFileSync('assets/esempi/lucca-2020.xlsx'));

/** The example, open in Excel, and the services of the pane over it. */
function open(bytes: Uint8Array = EXAMPLE): { readonly host: ExcelHost; readonly pane: ExcelServices } {
  const host = hostFromXlsx(bytes);
  connectClient(host, { floor: '1.13' });
  Object.assign(Office.context, { displayLanguage: 'it-IT' });
  window.matchMedia = () =>
    ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  return { host, pane: excelServices() };
}

test('the pane speaks Excel’s language, in the system’s shade where Excel tells none', () => {
  const { pane } = open();
  expect([pane.language, pane.theme.current()]).toEqual(['it', 'dark']);
});

test('a finding leads to its cell, also after its sheet was renamed', async () => {
  const { host, pane } = open();
  const { findings } = await pane.verify(UNWATCHED);
  const place = findings.find(({ place: { sheet } }) => sheet === 'Risorse')?.place ?? { sheet: '' };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Risorse').name = 'Risorse 2020';
    await context.sync();
  });
  expect(await pane.goTo(place)).toBeUndefined();
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    return range.address;
  });
  expect(selected).toBe(`'Risorse 2020'!${place.cell ?? ''}`);
  expect(host.journal.largest).toBeLessThan(2_000_000);
});

test('reports stand in the workbook, and what is unwanted is left out', async () => {
  const { host, pane } = open();
  const outcome = await pane.generate({ draft: false, unwanted: ['Quadrature'] }, UNWATCHED);
  const written = outcome.outcome === 'written' ? outcome.reports.map(({ written: name }) => name) : [];
  expect(written).not.toContain('Quadrature');
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(written));
});

test.each([
  ['AccessDenied', 'readOnly'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['SomethingNew', 'unknown'],
])('what Excel refuses with %s reaches the pane as %s', async (code, reason) => {
  const { host, pane } = open();
  host.faults.order({ code });
  await expect(pane.verify(UNWATCHED)).rejects.toMatchObject({
    name: 'PaneError',
    failure: { reason, detail: expect.stringContaining(code) as string },
  });
});

test('a number of a report is explained by the workbook alone, and Excel is asked for no more than that', async () => {
  // As on a colleague's computer, whose pane has neither checked nor generated anything.
  const { host, pane } = open((await generated(EXAMPLE)).bytes);
  host.userSelects('Scostamenti', 'E9');
  expect(await pane.explainSelected()).toEqual({
    outcome: 'explained',
    lines: [
      expect.objectContaining({ kind: 'number', text: '-21.931,12' }),
      expect.objectContaining({ kind: 'input', addend: { sign: '+', text: '9.068,88' } }),
      expect.objectContaining({ kind: 'input', addend: { sign: '−', text: '31.000,00' } }),
      { depth: 1, kind: 'total', text: '-21.931,12' },
    ],
  });
  // Where the user is; the two of the outline; the report's own row.
  expect(host.journal.syncs).toBe(4);
});

test.each([
  ['an input', 'Risorse', 'B3', 'noReport'],
  ['a label of a report', 'Scostamenti', 'B9', 'noNumber'],
  ['an empty cell of a report', 'Scostamenti', 'AA900', 'noNumber'],
])('%s is asked about in one request', async (_what, sheet, cell, outcome) => {
  const { host, pane } = open();
  await pane.generate({ draft: false, unwanted: [] }, UNWATCHED);
  host.userSelects(sheet, cell);
  host.journal.clear();
  expect(await pane.explainSelected()).toEqual({ outcome });
  expect(host.journal.syncs).toBe(1);
});

test('what the user changed since shows, and the explanation is of the data as they are', async () => {
  const { host, pane } = open();
  await pane.generate({ draft: false, unwanted: [] }, UNWATCHED);
  host.userSelects('Scostamenti', 'E9');
  const before = await pane.explainSelected();
  const [, input] = before.outcome === 'explained' ? before.lines : [];
  if (input?.kind !== 'input') throw new Error('no input');
  host.userWrites('Risorse', input.cell.cell, [[1]]);
  const after = await pane.explainSelected();
  expect(after).toHaveProperty('outdated');
  expect(after).toMatchObject({ lines: [{}, { kind: 'input', cell: { number: 1 } }, {}, {}] });
});

test('the user’s selections are heard of until one stops, and where Excel refuses, nothing is', async () => {
  const { host, pane } = open();
  let heard = 0;
  const stop = pane.watchSelection(() => (heard += 1));
  await until('listening', () => host.workbook.listening.size === 1);
  host.userSelects('Risorse', 'B3');
  await until('a selection', () => heard === 1);
  stop();
  await until('the end of listening', () => host.workbook.listening.size === 0);
  host.faults.order({ code: 'GeneralException' });
  const stopRefused = pane.watchSelection(() => (heard += 1));
  await until('the refusal', () => host.faults.exhausted);
  stopRefused();
  host.userSelects('Risorse', 'B4');
  expect(heard).toBe(1);
});

test('the example opens beside, or says that its site does not answer', async () => {
  const { pane } = open();
  window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(pane.openExample()).rejects.toMatchObject({ failure: { reason: 'exampleUnreachable' } });
});

/** The open workbook as Office gives its file: in slices, which it wants closed. */
function officeFile(bytes: Uint8Array, slice: number): { readonly closed: () => boolean } {
  let closed = false;
  const succeeded = (value: unknown) => ({ status: 'succeeded', value });
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / slice),
    getSliceAsync: (index: number, done: (result: unknown) => void) => {
      const data = [...bytes.slice(index * slice, (index + 1) * slice)];
      done(succeeded({ index, data, size: data.length }));
    },
    closeAsync: () => {
      closed = true;
    },
  };
  const document = {
    getFileAsync: (_type: string, _options: object, done: (r: unknown) => void) => {
      done(succeeded(file));
    },
  };
  Object.assign(Office, { FileType: { Compressed: 'compressed' }, AsyncResultStatus: { Succeeded: 'succeeded' } });
  Object.assign(Office.context, { document });
  return { closed: () => closed };
}

test('the new year’s workbook opens beside, and this one stays as it is', async () => {
  const { host, pane } = open();
  const before = host.snapshot();
  const { closed } = officeFile(EXAMPLE, 10_000);
  let opened = '';
  Excel.createWorkbook = (content = '') => {
    opened = content;
    return Promise.resolve();
  };
  expect(await pane.prepareNewYear(UNWATCHED)).toMatchObject({ outcome: 'written', year: 2021 });
  const written = hostFromXlsx(new Uint8Array(Buffer.from(opened, 'base64'))).snapshot();
  expect(written.sheets.find(({ name }) => name === 'Personale')?.cells['C1']?.value).toBe('2021');
  expect(host.snapshot()).toEqual(before);
  expect(closed()).toBe(true);
});

test('where Office does not give the file, the pane is told', async () => {
  const { pane } = open();
  officeFile(new Uint8Array(), 1);
  const error = { code: 2003, name: 'Internal error', message: '' };
  const getFileAsync = (_type: string, _options: object, done: (r: unknown) => void) => {
    done({ status: 'failed', error });
  };
  Object.assign(Office.context, { document: { getFileAsync } });
  await expect(pane.prepareNewYear(UNWATCHED)).rejects.toMatchObject({
    failure: { reason: 'unknown', detail: expect.stringContaining('2003') as string },
  });
});

test('what is to be looked at before sending is told, and mended in the open workbook', async () => {
  const { host, pane } = open();
  host.workbook.people.author = 'Anna';
  const message = 'Le proprietà del documento nominano Anna (autore).';
  expect(await pane.checkMailing(undefined, UNWATCHED)).toMatchObject({ remarks: [{ message }] });
  const wishes = { show: [], removePeople: true, forgetPrevious: true, reportsAsValues: false };
  expect(await pane.checkMailing(wishes, UNWATCHED)).toEqual({ remarks: [] });
});

test('before the formulas of the open workbook give way to values, it is asked', async () => {
  const { host, pane } = open(workbookOf(minimalWorkbook()));
  await pane.generate({ draft: false, unwanted: [] }, UNWATCHED);
  const before = host.snapshot();
  const wish = { show: [], removePeople: false, forgetPrevious: false, reportsAsValues: true };
  const confirmed = { ...wish, confirmed: true as const };
  expect(await pane.checkMailing(wish, UNWATCHED)).toMatchObject({
    kind: 'told',
    title: 'Lasciare nei prospetti i soli valori?',
    answers: [{ task: { kind: 'mailing', wishes: confirmed } }, { label: 'Annulla' }],
  });
  expect(host.snapshot()).toEqual(before);
  expect(await pane.checkMailing(confirmed, UNWATCHED)).toMatchObject({ remarks: [] });
  const formulas = host
    .snapshot()
    .sheets.filter(({ names }) => names.some(({ name }) => name === 'Prospetti.Foglio'))
    .flatMap(({ cells }) => Object.values(cells).filter(({ formula }) => formula !== undefined));
  expect(formulas).toEqual([]);
});

test('the version before comes back into the workbook, and the one of now after it, also once it is opened anew', async () => {
  const { host, pane } = open(workbookOf(minimalWorkbook()));
  const wish = { draft: false, unwanted: [] };
  await pane.generate(wish, UNWATCHED);
  host.userWrites('Risorse', 'F3', [[1500]]);
  await pane.generate(wish, UNWATCHED);
  const now = host.snapshot();
  expect(await pane.foresee(wish)).toEqual({ moved: [], lost: [] });
  expect((await pane.restore(false, UNWATCHED)).told.answers).toHaveLength(2);
  expect(host.snapshot()).toEqual(now);
  expect(await pane.restore(true, UNWATCHED)).toMatchObject({
    told: { intent: 'success', lines: [expect.any(String)] },
  });
  expect(JSON.stringify(host.snapshot())).toContain('VERSIONE PRECEDENTE');

  const { host: reopened, pane: later } = open(host.toXlsx());
  expect((await later.verify(UNWATCHED)).earlier).toBe(true);
  expect(await later.restore(true, UNWATCHED)).toMatchObject({ told: { intent: 'success', lines: [] } });
  expect(cellsOf(reopened.snapshot())).toEqual(cellsOf(now));
});

test('a sign-off is given and taken away in the open workbook, as the command line does it in a copy', async () => {
  const { bytes } = await generated(workbookOf(minimalWorkbook()), { reports: ['Scostamenti'] });
  const signer = { name: 'Maria Rossi', role: '', date: '31/03/2021' };
  const { host, pane } = open(bytes);
  expect(await pane.signOff({ kind: 'give', signer }, UNWATCHED)).toMatchObject({
    told: { intent: 'success', lines: ['I visti della cartella sono nel foglio «Visto».'] },
    data: { signOffs: [{ ...signer, standing: 'valid' }] },
  });
  const file = new FilePort(bytes);
  await signOff(file, signer);
  expect(cellsOf(host.snapshot())).toEqual(cellsOf(hostFromXlsx(file.result ?? bytes).snapshot()));

  const signed = host.snapshot();
  const take = { kind: 'take', number: 1, signer } as const;
  expect((await pane.signOff({ ...take, confirmed: false }, UNWATCHED)).told.answers).toHaveLength(2);
  expect(host.snapshot()).toEqual(signed);
  host.faults.order({ code: 'AccessDenied' });
  await expect(pane.signOff({ ...take, confirmed: true }, UNWATCHED)).rejects.toMatchObject({ name: 'PaneError' });
  expect((await pane.signOff({ ...take, confirmed: true }, UNWATCHED)).data?.signOffs).toEqual([]);
  expect(JSON.stringify(host.snapshot())).toContain('Nessun visto.');
});

/** What the cells of each sheet hold; the tests' Excel does not calculate. */
function cellsOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells).map(([address, { formula, value }]) => [address, formula ?? value]),
  ]);
}
