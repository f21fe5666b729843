import { readFileSync } from 'node:fs';
import { browserServices } from '../../src/entries/browser/browserServices';
import { UNWATCHED } from '../../src/core/progress';
import { FilePort } from '../../src/file/filePort';
import type { BrowserServices, Download } from '../../src/taskpane/services';
import { generate } from '../../src/usecases/generate';
import { signOff } from '../../src/usecases/signOff';
import { verify } from '../../src/usecases/verify';
import { richWorkbook } from '../fixtures/workbooks/richWorkbook';
import { minimalWorkbook } from '../support/inputs';
import { typeOver } from '../support/typeOver';
import { workbookOf } from '../support/workbookOf';

const EXAMPLE = new Uint8Array(readFileSync('assets/esempi/lucca-2020.xlsx'));

function services(): BrowserServices {
  return browserServices('it', { current: () => 'light', watch: () => () => undefined });
}

function file(name: string, bytes: Uint8Array): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

async function bytesOf(download: Download | undefined): Promise<Uint8Array> {
  return new Uint8Array((await download?.content.arrayBuffer()) ?? []);
}

test('the copy is what the use cases write over the same file, and is named after it', async () => {
  const pane = services();
  expect(await pane.openFile(file('conti.xlsx', EXAMPLE))).toEqual({ name: 'conti.xlsx' });
  const data = await pane.verify(UNWATCHED);
  expect([data.entity, data.year, data.state]).toEqual(['Camera di Commercio di Lucca', 2020, 'sound']);
  const outcome = await pane.generate({ draft: false, unwanted: [] }, UNWATCHED);
  if (outcome.outcome !== 'written' || !outcome.download) throw new Error('nothing was written');
  const [copy, port] = [await bytesOf(outcome.download), new FilePort(EXAMPLE)];
  const made = (await verify(new FilePort(copy))).record?.runs[0]?.made ?? '';
  expect(made).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  await generate(port, { draft: false, made });
  expect(outcome.download.fileName).toBe('conti-prospetti.xlsx');
  expect(copy).toEqual(port.result);
});

test('unwanted reports are left out', async () => {
  const pane = services();
  await pane.openFile(file('conti.xlsx', EXAMPLE));
  const { reports } = await pane.verify(UNWATCHED);
  const unwanted = reports.map(({ name }) => name).filter((name) => name !== 'Scostamenti');
  const outcome = await pane.generate({ draft: false, unwanted }, UNWATCHED);
  expect(outcome.outcome === 'written' && outcome.reports.map(({ written }) => written)).toEqual(['Scostamenti']);
});

test('a number of a report is explained, though the file has no report yet', async () => {
  const pane = services();
  await pane.openFile(file('conti.xlsx', EXAMPLE));
  expect(await pane.explain('Scostamenti', 'E9')).toMatchObject({
    outcome: 'explained',
    lines: [{ text: '-21.931,12' }, { addend: { sign: '+' } }, { addend: { sign: '−' } }, { text: '-21.931,12' }],
  });
  expect(await pane.explain('Scostamenti', 'B1')).toEqual({ outcome: 'noNumber' });
});

test('a finding’s row is shown, and a place that is gone shows nothing', async () => {
  const pane = services();
  await pane.openFile(file('a.xlsx', workbookOf({ Aree: [['Codice'], ['1']] })));
  expect(await pane.goTo({ sheet: 'Aree', cell: 'A2' })).toEqual({
    sheet: 'Aree',
    cell: 'A2',
    cells: [{ address: 'A2', header: 'Codice', text: '1', pointedAt: true }],
  });
  expect(await pane.goTo({ sheet: 'Quote', cell: 'A2' })).toBeUndefined();
});

test('a file that is no workbook is refused in its reader’s words, and the one before stays open', async () => {
  const pane = services();
  await pane.openFile(file('conti.xlsx', EXAMPLE));
  await expect(pane.openFile(file('note.txt', new TextEncoder().encode('ciao')))).rejects.toMatchObject({
    name: 'PaneError',
    failure: { reason: 'file', sentence: expect.stringMatching(/^.{20,}\.$/) as string },
  });
  expect((await pane.verify(UNWATCHED)).entity).toBe('Camera di Commercio di Lucca');
});

test('the template is a workbook that can be opened', async () => {
  const pane = services();
  const template = await pane.writeTemplate(2023, UNWATCHED);
  if (template.made !== 'file') throw new Error('no file was made');
  expect(template.download.fileName).toBe('dati-2023.xlsx');
  await pane.openFile(file('dati-2023.xlsx', await bytesOf(template.download)));
  expect((await pane.verify(UNWATCHED)).year).toBe(2023);
});

test('the choices need no storage', async () => {
  const pane = services();
  await pane.openFile(file('conti.xlsx', EXAMPLE));
  await pane.preferences.save({ choosing: true, hidden: [], unwanted: [] });
  expect(await pane.preferences.load()).toEqual({ choosing: false, hidden: [], unwanted: [] });
});

test('the new year’s workbook is a copy of the open one', async () => {
  const pane = services();
  await pane.openFile(file('conti 2020.xlsx', EXAMPLE));
  const made = await pane.prepareNewYear(UNWATCHED);
  if (made.outcome !== 'written' || !made.download) throw new Error('no file was made');
  expect([made.year, made.download.fileName]).toEqual([2021, 'conti 2021.xlsx']);
  expect((await pane.verify(UNWATCHED)).year).toBe(2020);
  await pane.openFile(file('conti 2021.xlsx', await bytesOf(made.download)));
  expect((await pane.verify(UNWATCHED)).year).toBe(2021);
});

test('a column in the way of the new year is told', async () => {
  const pane = services();
  const rows = [['Sezione', 'Voce', '2018', '2019', '2020', '2021']];
  await pane.openFile(file('conti.xlsx', workbookOf(minimalWorkbook({ Contesto: rows }))));
  const sentence = expect.stringContaining('ha già una colonna «2021»') as string;
  await expect(pane.prepareNewYear(UNWATCHED)).rejects.toMatchObject({ failure: { reason: 'file', sentence } });
});

test('what is to be looked at before sending is told of the finished copy, and mended in another', async () => {
  const pane = services();
  await pane.openFile(file('conti.xlsx', richWorkbook()));
  const { remarks, download } = await pane.checkMailing(undefined, UNWATCHED);
  expect(remarks.map(({ mend }) => mend?.kind)).toEqual([
    'showSheet',
    'showSheet',
    undefined,
    undefined,
    'removePeople',
  ]);
  expect(download).toBeUndefined();
  const wishes = { show: [], removePeople: true, forgetPrevious: true, reportsAsValues: false };
  const mended = await pane.checkMailing(wishes, UNWATCHED);
  expect(mended.remarks).toEqual(remarks.slice(0, -1));
  expect(mended.download?.fileName).toBe('conti-da-inviare.xlsx');

  await pane.openFile(file('esempio.xlsx', EXAMPLE));
  await pane.generate({ draft: false, unwanted: [] }, UNWATCHED);
  const finished = await pane.checkMailing({ ...wishes, reportsAsValues: true }, UNWATCHED);
  const copy = new FilePort(await bytesOf(finished.download));
  expect((await copy.outline()).sheets.map(({ report }) => report)).toContain('Scostamenti');
});

test('the version before comes back in another copy, and the one of now after it; a file opened anew has it too', async () => {
  const pane = services();
  const wish = { draft: false, unwanted: [] };
  await pane.openFile(file('conti.xlsx', workbookOf(minimalWorkbook())));
  expect((await pane.verify(UNWATCHED)).earlier).toBe(false);
  const first = await pane.generate(wish, UNWATCHED);
  if (first.outcome !== 'written') throw new Error('nothing was written');
  await pane.openFile(
    file('conti-prospetti.xlsx', typeOver(await bytesOf(first.download), 'Risorse', 'F3', '1.500,00')),
  );
  const second = await pane.generate(wish, UNWATCHED);
  if (second.outcome !== 'written') throw new Error('nothing was written');
  expect(second.data.earlier).toBe(true);

  expect((await pane.restore(false, UNWATCHED)).told.title).toBe('Ripristinare la versione precedente?');
  const once = await pane.restore(true, UNWATCHED);
  expect([once.data?.update.reports[0]?.freshness, once.told.written?.download?.fileName]).toEqual([
    'stale',
    'conti-prospetti.xlsx',
  ]);
  expect(once.told.lines).toHaveLength(1);
  expect((await pane.restore(true, UNWATCHED)).told.lines).toEqual([]);

  const typed = typeOver(await bytesOf(second.download), 'Sintesi', 'B12', 'Mia');
  await pane.openFile(file('riaperto.xlsx', typed));
  expect(await pane.foresee(wish)).toEqual({ moved: [{ sheet: 'Sintesi', cell: 'B12', text: 'Mia' }], lost: [] });
  expect((await pane.verify(UNWATCHED)).earlier).toBe(true);
  expect((await pane.restore(true, UNWATCHED)).told).toMatchObject({
    title: once.told.title,
    written: { moved: [{ sheet: 'Sintesi' }] },
  });
});

test('signing off gives the copy that the command line gives, and the pane goes on with that', async () => {
  const pane = services();
  const wish = { draft: false, unwanted: [] };
  const signer = { name: 'Maria Rossi', role: 'Responsabile', date: '31/03/2021' };
  await pane.openFile(file('conti.xlsx', workbookOf(minimalWorkbook())));
  expect((await pane.signOff({ kind: 'give', signer }, UNWATCHED)).told.title).toBe('Visto non apposto');
  const made = await pane.generate(wish, UNWATCHED);
  if (made.outcome !== 'written') throw new Error('nothing was written');
  const { told, data } = await pane.signOff({ kind: 'give', signer }, UNWATCHED);
  const port = new FilePort(await bytesOf(made.download));
  await signOff(port, signer);
  expect(await bytesOf(told.written?.download)).toEqual(port.result);
  expect(data?.signOffs.map(({ name, standing }) => [name, standing])).toEqual([['Maria Rossi', 'valid']]);

  expect((await pane.verify(UNWATCHED)).signOffs).toHaveLength(1);
  const again = await pane.generate(wish, UNWATCHED);
  expect(again.data.signOffs).toHaveLength(1);
  const take = { kind: 'take', number: 1, signer } as const;
  expect((await pane.signOff({ ...take, confirmed: false }, UNWATCHED)).told.answers).toHaveLength(2);
  expect((await pane.signOff({ ...take, confirmed: true }, UNWATCHED)).data?.signOffs).toEqual([]);
  expect((await pane.signOff({ ...take, confirmed: true }, UNWATCHED)).told).toMatchObject({
    title: 'Visto non tolto',
    lines: ['I visti della cartella sono cambiati nel frattempo: verificare di nuovo.'],
  });
});
