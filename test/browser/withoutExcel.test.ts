import type { Page } from 'playwright-core';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';
import { verify } from '../../src/usecases/verify';
import { axeViolations } from './axeViolations';
import { SAID } from './exampleFacts';
import { EXAMPLE } from './openPane';
import { announced } from './paneSteps';
import { SITE_ADDRESS } from './site/addresses';
import { takePicture } from './takePicture';
import { useBrowser, type BrowserWindow } from './useBrowser';

const openWindow = useBrowser();

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface OpenPage {
  readonly page: Page;
  readonly window: BrowserWindow;
}

async function openPage(width = 900): Promise<OpenPage> {
  const window = await openWindow({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await window.context.newPage();
  await page.goto(SITE_ADDRESS);
  await page.getByRole('button', { name: 'Scegli un file…' }).waitFor();
  return { page, window };
}

/** Chooses a file as a user does, in the system's picker. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Scegli un file|Apri un altro file/ }).click();
  await (await picker).setFiles({ name, mimeType: XLSX, buffer });
}

/** What a click on the download's link saves. */
async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Salva / }).click();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

test('the first page says what this is and how to begin', async () => {
  const { page } = await openPage();
  expect(await page.getByRole('button').allTextContents()).toEqual([
    'Scegli un file…',
    'Scarica il modello',
    'Prova con l’esempio',
  ]);
  await takePicture(page, 'browser-primo-avvio');
  expect(await axeViolations(page)).toEqual([]);
});

test('a chosen workbook is checked at once, and its finished copy is that of the command line', async () => {
  const { page } = await openPage();
  await choose(page, 'Bilancio 2020.xlsx', EXAMPLE);
  expect(await announced({ pane: page }, /Verifica conclusa/)).toBe(SAID.checked);
  await takePicture(page, 'browser-verificato');
  await page.getByRole('button', { name: 'Genera prospetti' }).click();
  await announced({ pane: page }, /generati/);
  await takePicture(page, 'browser-generato');

  const { name, bytes } = await saved(page);
  expect(name).toBe('Bilancio 2020-prospetti.xlsx');
  // At the same minute, which the copy remembers.
  const made = (await verify(new FilePort(bytes))).record?.runs[0]?.made;
  const commandLine = new FilePort(EXAMPLE);
  await generate(commandLine, { draft: false, ...(made === undefined ? {} : { made }) });
  expect(bytes.equals(commandLine.result ?? Buffer.alloc(0))).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

test('nothing of the workbook leaves the page, and nothing more is loaded once it is open', async () => {
  const { page, window } = await openPage();
  await choose(page, 'Bilancio 2020.xlsx', EXAMPLE);
  await announced({ pane: page }, /Verifica conclusa/);
  const loaded = window.network.site.length;

  await page.getByRole('button', { name: 'Genera prospetti' }).click();
  await announced({ pane: page }, /generati/);
  await saved(page);

  expect(window.network.site.length).toBe(loaded);
  expect(window.network.site.every(({ name }) => /\.(html|js|png)$/.test(name))).toBe(true);
});

test('a workbook that is dropped on the page is opened', async () => {
  const { page } = await openPage();
  const data = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], 'Bilancio 2020.xlsx'));
    return transfer;
  }, EXAMPLE.toString('base64'));
  const place = page.getByText('Trascinare qui la cartella di lavoro');

  await place.dispatchEvent('dragover', { dataTransfer: data });
  await takePicture(page, 'browser-trascinamento');
  await place.dispatchEvent('drop', { dataTransfer: data });

  await announced({ pane: page }, /Verifica conclusa/);
  await page.getByText('Bilancio 2020.xlsx', { exact: true }).waitFor();
});

test('the example takes one click', async () => {
  const { page } = await openPage();
  await page.getByRole('button', { name: 'Prova con l’esempio' }).click();
  await announced({ pane: page }, /Verifica conclusa/);
  await page.getByText('Camera di Commercio di Lucca').waitFor();
});

test('«Mostra la riga» shows the row of a finding', async () => {
  const { page } = await openPage();
  await page.getByRole('button', { name: 'Prova con l’esempio' }).click();
  await page.getByRole('button', { name: 'Mostra la riga della cella Risorse!B10' }).click();
  await page.getByText('Proventi preventivo (B10)').waitFor();
  await takePicture(page, 'browser-riga');
  expect(await axeViolations(page)).toEqual([]);
});

test('a file that is no workbook is refused in a sentence, and another may be chosen', async () => {
  const { page } = await openPage();
  await choose(page, 'rotto.xlsx', EXAMPLE.subarray(0, 20_000));
  expect(await announced({ pane: page }, /non riuscita/)).toBe(
    'Operazione non riuscita. Il file è danneggiato (manca la fine: forse la copia o lo scaricamento si è interrotto): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
  );
  await takePicture(page, 'browser-file-rotto');
  await choose(page, 'Bilancio 2020.xlsx', EXAMPLE);
  await announced({ pane: page }, /Verifica conclusa/);
});

test.each([270, 320, 500, 1280])('nothing is wider than a page of %d pixels', async (width) => {
  const { page } = await openPage(width);
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Prova con l’esempio' }).click();
  await announced({ pane: page }, /Verifica conclusa/);
  expect(await overflow()).toBeLessThanOrEqual(0);
});
