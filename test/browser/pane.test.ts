import { RECORD_NAME } from '../../src/core/record/recordName';
import { FilePort } from '../../src/file/filePort';
import { signOff } from '../../src/usecases/signOff';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { generated } from '../support/generated';
import { REPORTS, SAID } from './exampleFacts';
import { mailedHost } from './mailedHost';
import { EXAMPLE, exampleHost, openPane } from './openPane';
import { announced, openVerified } from './paneSteps';
import { takePicture } from './takePicture';
import { until } from './until';
import { useBrowser } from './useBrowser';

const openWindow = useBrowser();

const INPUTS = exampleHost().workbook.sheets.map(({ name }) => name);
const TWO_MEGABYTES = 2_000_000;

test('the first run says what this is and how to begin, and asks nothing of the workbook', async () => {
  const { pane, excel, host } = await openPane(await openWindow(), exampleHost());

  await pane.getByRole('heading', { name: 'Dai dati ai prospetti della relazione' }).waitFor();

  expect(await pane.getByRole('button').allTextContents()).toEqual([
    'Verifica dati',
    'Crea modello',
    'Prova con l’esempio',
    'Da dove viene un numero?',
  ]);
  expect(host.journal.syncs).toBe(0);
  await takePicture(excel.page, 'excel-primo-avvio');
});

test('«Verifica dati» shows the state of the data and its findings, in two round trips', async () => {
  const open = await openVerified(await openWindow(), exampleHost());

  expect(await announced(open, /Verifica conclusa/)).toBe(SAID.checked);
  expect(await open.pane.getByRole('region', { name: 'Stato dei dati' }).innerText()).toContain(
    'Camera di Commercio di Lucca\nEsercizio 2020',
  );
  expect(open.host.journal.syncs).toBe(2);
  await takePicture(open.excel.page, 'excel-verificato');
});

test('«Vai alla cella» selects the cell, on a sheet that was renamed since too', async () => {
  const { pane, host } = await openVerified(await openWindow(), exampleHost());
  const sheet = host.workbook.sheet('Risorse');
  if (!sheet) throw new Error('the example has no Risorse');
  sheet.name = 'Risorse 2020';

  await pane.getByRole('button', { name: 'Vai alla cella Risorse!B10' }).first().click();
  await until('the selection', () => host.workbook.selection !== undefined);

  expect(host.workbook.selection).toEqual({ sheet, areas: [{ top: 10, left: 2, bottom: 10, right: 2 }] });
  expect(host.workbook.activeSheet).toBe(sheet);
});

test('«Genera prospetti» writes the reports in four round trips, and leads to each', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { pane, host, excel } = open;
  host.journal.clear();

  await pane.getByRole('button', { name: 'Genera prospetti' }).click();
  expect(await announced(open, /generati/)).toBe(SAID.written(REPORTS.length));
  await takePicture(excel.page, 'excel-generato');

  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([...INPUTS, ...REPORTS, RECORD_NAME]);
  expect(host.journal.syncs).toBeLessThanOrEqual(4);
  expect(host.journal.largest).toBeLessThan(TWO_MEGABYTES);
  await pane.getByRole('button', { name: 'Vai al foglio Quadrature' }).click();
  await until('Quadrature in front', () => host.workbook.activeSheet?.name === 'Quadrature');
});

test('before sending, what is found is mended in the workbook itself', async () => {
  const open = await openVerified(await openWindow(), mailedHost());
  const { pane, host } = open;
  const check = pane.getByRole('button', { name: 'Controlla prima di inviare' });
  await check.click();
  expect(await announced(open, /da guardare/)).toBe('4 cose da guardare prima di inviare.');

  await pane.getByRole('button', { name: 'Mostra il foglio' }).click();
  expect(await announced(open, /3 cose/)).toBe('3 cose da guardare prima di inviare.');
  await pane.getByRole('button', { name: 'Togli i nomi' }).click();
  await announced(open, /2 cose/);
  await pane.getByRole('button', { name: 'Risorse!B3' }).click();
  await until('the comment’s cell', () => host.workbook.selection !== undefined);

  expect(host.workbook.sheet('Appunti')?.visibility).toBe('Visible');
  expect(host.workbook.people.author).toBe('');
  expect(host.workbook.selection?.areas).toEqual([{ top: 3, left: 2, bottom: 3, right: 2 }]);
});

test('the reports are signed off in the workbook, in English, and as the command line does it', async () => {
  const { bytes } = await generated(EXAMPLE);
  const open = await openPane(await openWindow(), hostFromXlsx(bytes), { locale: 'en-US' });
  const { pane, host, excel } = open;
  await pane.getByRole('button', { name: 'Check data' }).click();
  await pane.getByRole('button', { name: 'Sign-off of the statements' }).click();
  await pane.getByLabel('Name and surname').fill('Maria Rossi');
  await pane.getByLabel('Role (optional)').fill('Responsabile');
  await pane.getByLabel('Date').fill('2021-03-31');
  await pane.getByRole('button', { name: 'Sign off', exact: true }).click();
  await announced(open, /Signed off: Maria Rossi/);
  await takePicture(excel.page, 'excel-visto-english');

  const file = new FilePort(bytes);
  await signOff(file, { name: 'Maria Rossi', role: 'Responsabile', date: '31/03/2021' });
  const textsOf = (workbook: ExcelHost): unknown =>
    Object.entries(workbook.snapshot().sheets.find(({ name }) => name === 'Visto')?.cells ?? {}).map(
      ([address, { value, formula }]) => [address, formula ?? value],
    );
  expect(textsOf(host)).toEqual(textsOf(hostFromXlsx(file.result ?? bytes)));
});

test('only the reports that are wanted are written', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { pane, host, excel } = open;

  await pane.getByRole('button', { name: SAID.choice(REPORTS.length) }).click();
  await pane.getByRole('checkbox', { name: 'Quadrature' }).uncheck();
  await takePicture(excel.page, 'excel-scelta-dei-prospetti');
  await pane.getByRole('button', { name: 'Genera prospetti' }).click();
  expect(await announced(open, /generati/)).toBe(SAID.written(REPORTS.length - 1));

  expect(host.workbook.sheet('Quadrature')).toBeUndefined();
  expect(host.workbook.sheet('Scostamenti')).toBeDefined();
});

test('the choices are there after a reload, and wherever the workbook is opened', async () => {
  const { pane, host } = await openVerified(await openWindow(), exampleHost());
  await pane.getByRole('button', { name: SAID.choice(REPORTS.length) }).click();
  await pane.getByRole('checkbox', { name: 'Quadrature' }).uncheck();
  await pane.getByRole('button', { name: SAID.notes }).click();
  await until('the choices in the workbook', () => host.workbook.settings.size > 0);

  await pane.evaluate(() => {
    window.location.reload();
  });
  await pane.getByRole('heading', { name: 'Dai dati ai prospetti della relazione' }).waitFor();
  await pane.getByRole('button', { name: 'Verifica dati' }).click();
  await pane.getByRole('button', { name: SAID.choice(REPORTS.length - 1) }).waitFor();

  const elsewhere = await openVerified(await openWindow(), host);
  const { pane: other } = elsewhere;
  expect(await other.getByRole('checkbox', { name: 'Quadrature' }).isChecked()).toBe(false);
  expect(await other.getByRole('button', { name: SAID.notes }).getAttribute('aria-pressed')).toBe('false');
  expect(await other.getByRole('button', { name: SAID.warnings }).getAttribute('aria-pressed')).toBe('true');
});

test('«Crea modello» adds the sheets to fill in to an empty workbook', async () => {
  const open = await openPane(await openWindow(), exampleHost());
  const { pane, host } = open;
  host.workbook.sheets.splice(1);

  await pane.getByRole('button', { name: 'Crea modello' }).click();
  await announced(open, /fogli aggiunti/);

  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
    ...['Guida ai dati', 'Ente', 'Aree', 'Programmi', 'Obiettivi', 'Risorse', 'Quote', 'Target', 'Indicatori'],
    ...['Contesto', 'Personale', 'Pagamenti', 'Elenchi per i dati'],
  ]);
});

test('«Prova con l’esempio» opens it in a window of its own', async () => {
  const open = await openPane(await openWindow(), exampleHost());
  await open.pane.getByRole('button', { name: 'Prova con l’esempio' }).click();
  await announced(open, /L’esempio è aperto/);
  expect(open.excel.otherWorkbooks.map((bytes) => bytes.equals(EXAMPLE))).toEqual([true]);
});

test('the pane speaks English where Excel does', async () => {
  const open = await openPane(await openWindow(), exampleHost(), { locale: 'en-US' });
  const { pane, excel } = open;
  await pane.getByRole('button', { name: 'Check data' }).click();
  expect(await announced(open, /errors/)).toBe(SAID.checkedInEnglish);
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  await takePicture(excel.page, 'excel-english');
});
