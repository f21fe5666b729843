import { putProperty } from '../excelHost/model/customProperty';
import { RECORD_NAME } from '../../src/core/record/recordName';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { ExcelOnline } from './excelOnline/excelOnline';
import { REPORTS } from './exampleFacts';
import { exampleHost } from './openPane';
import { SITE_ADDRESS } from './site/addresses';
import { takePicture } from './takePicture';
import { useBrowser } from './useBrowser';

const openWindow = useBrowser();

/** What the buttons of the ribbon call, by the manifest. */
const FUNCTIONS = [
  ...readFileSync(join(__dirname, '../../manifest.xml'), 'utf8').matchAll(/<FunctionName>(.*)<\/FunctionName>/g),
].map(([, name = '']) => name);

const DONE = { id: expect.any(String) as string, status: 0 };

/** Excel on the web with the add-in's functions loaded, as at the first press of a button. */
async function openRibbon(host: ExcelHost): Promise<ExcelOnline> {
  const excel = await ExcelOnline.open(await openWindow(), host);
  await excel.openFrame('functions', `${SITE_ADDRESS}commands.html`, { hidden: true });
  return excel;
}

/** What the dialog says that a button opened. */
async function dialogText(excel: ExcelOnline): Promise<string> {
  const dialog = await excel.dialog();
  await dialog.locator('#riquadro').filter({ hasNotText: 'Avvio' }).waitFor();
  await takePicture(excel.page, 'excel-finestra-di-esito');
  return dialog.locator('#riquadro').innerText();
}

test('«Genera prospetti» writes the reports and shows the first, at every press', async () => {
  const host = exampleHost();
  const inputs = host.workbook.sheets.map(({ name }) => name);
  const excel = await openRibbon(host);

  expect(await excel.runCommand('functions', 'generaProspetti')).toEqual(DONE);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([...inputs, ...REPORTS, RECORD_NAME]);
  expect(host.workbook.activeSheet?.name).toBe(REPORTS[0]);
  const first = host.snapshot();

  host.userWrites('Scostamenti', 'B3', [['scritto sopra']]);
  host.workbook.activeSheet = host.workbook.sheet('Ente');
  expect(await excel.runCommand('functions', 'generaProspetti')).toEqual(DONE);
  // What the user wrote over the report is kept beside its line; all else is as before.
  const sheets = first.sheets.map((sheet) => {
    const kept = { style: 'Prospetti Annotazione', value: '[scritto nel prospetto: B3 scritto sopra]' };
    return sheet.name === 'Scostamenti' ? { ...sheet, cells: { ...sheet.cells, S3: kept } } : sheet;
  });
  expect(host.snapshot()).toEqual({ ...first, sheets });
  expect(host.workbook.activeSheet?.name).toBe(REPORTS[0]);

  // Chosen in the pane since the functions' page began: the third press leaves that report as it is.
  putProperty(host.workbook.settings, 'prospetti.scelte', { unwanted: ['Verifiche'] });
  host.userWrites('Verifiche', 'B3', [['scritto sopra']]);
  const left = host.snapshot().sheets.find(({ name }) => name === 'Verifiche');
  expect(await excel.runCommand('functions', 'generaProspetti')).toEqual(DONE);
  expect(host.snapshot().sheets.find(({ name }) => name === 'Verifiche')).toEqual(left);
});

test('«Genera prospetti» on data with errors lists them in the workbook', async () => {
  const host = exampleHost();
  host.userWrites('Risorse', 'B2', [['molti']]);
  const excel = await openRibbon(host);

  expect(await excel.runCommand('functions', 'generaProspetti')).toEqual(DONE);

  expect(host.workbook.activeSheet?.name).toBe('Verifiche');
  expect(host.workbook.sheet('Scostamenti')).toBeUndefined();
});

test('«Verifica dati» lists the findings in the workbook', async () => {
  const host = exampleHost();
  const excel = await openRibbon(host);
  expect(await excel.runCommand('functions', 'verificaDati')).toEqual(DONE);
  expect(host.workbook.activeSheet?.name).toBe('Verifiche');
});

test('a button that cannot do its work says why in a window, and is free again', async () => {
  const host = exampleHost();
  host.workbook.structureProtected = true;
  const before = host.snapshot();
  const excel = await openRibbon(host);

  const ended = excel.runCommand('functions', 'generaProspetti');
  expect(await dialogText(excel)).toContain('La struttura della cartella è protetta');
  expect(await ended).toEqual(DONE);
  expect(host.snapshot()).toEqual(before);
});

test('«Genera prospetti» says what it could not keep of what was done to a report', async () => {
  const host = exampleHost();
  const excel = await openRibbon(host);
  expect(await excel.runCommand('functions', 'generaProspetti')).toEqual(DONE);
  host.userWrites('Scostamenti', 'Y30', [['mio']]);
  const sheet = host.workbook.sheet('Scostamenti');
  if (sheet) sheet.merges = [...sheet.merges, { top: 30, left: 25, bottom: 30, right: 26 }];
  const ended = excel.runCommand('functions', 'generaProspetti');
  expect(await dialogText(excel)).toBe('Non conservato: Scostamenti: unione di celle in Y30:Z30.');
  expect(await ended).toEqual(DONE);
  expect(host.workbook.activeSheet?.name).toBe(REPORTS[0]);
});

test('«Crea modello» says so where nothing is missing', async () => {
  const excel = await openRibbon(exampleHost());
  const ended = excel.runCommand('functions', 'creaModello');
  expect(await dialogText(excel)).toBe('La cartella ha già tutti i fogli del modello: nulla è stato cambiato.');
  expect(await ended).toEqual(DONE);
});

test('the manifest’s buttons call functions that there are', async () => {
  expect(FUNCTIONS).toEqual(['generaProspetti', 'verificaDati', 'creaModello']);
  const excel = await openRibbon(exampleHost());
  // Microsoft's dispatcher, of a function that there is not.
  expect((await excel.runCommand('functions', 'stampaProspetti')).status).toBe(11101);
});
