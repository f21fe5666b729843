import type { Fault } from '../excelHost/faults';
import { addSheet } from '../excelHost/model/changeSheets';
import { REPORTS, SAID } from './exampleFacts';
import { exampleHost, openPane, type OpenPane } from './openPane';
import { announced, openVerified } from './paneSteps';
import { largeHost } from './largeHost';
import { takePicture } from './takePicture';
import { useBrowser } from './useBrowser';

const openWindow = useBrowser();

async function generate({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: 'Genera prospetti' }).click();
}

describe('a run that the user stops', () => {
  test('while Excel waits for the end of an edit, leaves the workbook as it was', async () => {
    const open = await openVerified(await openWindow(), exampleHost());
    const { pane, host, excel } = open;
    const before = host.snapshot();
    host.cellEditMode = true;

    await generate(open);
    await announced(open, /Lettura dei fogli/);
    await takePicture(excel.page, 'excel-in-corso');
    await pane.getByRole('button', { name: 'Annulla' }).click();
    await pane.getByRole('button', { name: 'Interruzione…' }).waitFor();
    host.cellEditMode = false;

    expect(await announced(open, /Interrotto/)).toBe('Interrotto: la cartella di lavoro è come prima.');
    expect(host.snapshot()).toEqual(before);
    await takePicture(excel.page, 'excel-interrotto');
  });

  test('between two parts of the writing, takes back the first', async () => {
    const open = await openVerified(await openWindow(), largeHost());
    const { pane, host } = open;
    const before = host.snapshot();
    // The user begins an edit while the first part is written: the second waits.
    host.faults.order({
      member: 'WorksheetCollection.Add',
      meanwhile: () => {
        host.cellEditMode = true;
      },
    });

    await generate(open);
    await announced(open, /Scrittura dei fogli… parte 2 di/);
    await pane.getByRole('button', { name: 'Annulla' }).click();
    host.cellEditMode = false;

    await announced(open, /Interrotto/);
    expect(host.faults.exhausted).toBe(true);
    expect(host.snapshot()).toEqual(before);
  });
});

test('work waits for the end of an edit, and goes on by itself', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { host } = open;
  host.cellEditMode = true;
  await generate(open);
  await announced(open, /Lettura dei fogli/);
  host.cellEditMode = false;
  expect(await announced(open, /generati/)).toBe(SAID.written(REPORTS.length));
});

const TROUBLES: readonly { readonly name: string; readonly fault: Fault; readonly sentence: string }[] = [
  {
    name: 'an Excel that cannot wait for the end of an edit',
    fault: { code: 5004 },
    sentence: 'Una cella è in corso di modifica. Premere Invio o Esc per concluderla, poi riprovare.',
  },
  {
    name: 'a lost session',
    fault: { code: 5012 },
    sentence:
      'Il collegamento con Excel si è interrotto. Chiudere e riaprire il riquadro; se non basta, ricaricare la cartella.',
  },
  {
    name: 'a payload that Excel on the web refuses',
    fault: { code: 5103, request: 4 },
    sentence:
      'I dati sono troppi per Excel in una volta sola. Chiudere le altre cartelle, scegliere meno prospetti o, sul web, usare Excel per Windows o Mac.',
  },
  {
    name: 'an Excel that lacks something after all',
    fault: { code: 'ApiNotFound', member: 'Worksheet.TabColor' },
    sentence:
      'Questa versione di Excel non offre ciò che serve. Occorre Excel 2021 o successivo, Microsoft 365, Excel sul web o per Mac aggiornato.',
  },
  {
    name: 'a sheet that was deleted meanwhile',
    fault: { code: 'ItemNotFound', request: 3 },
    sentence: 'Un foglio non c’è più: è stato eliminato nel frattempo. Verificare di nuovo i dati.',
  },
];

test.each(TROUBLES)('$name: a sentence that says what to do, the workbook as it was, another try', async (trouble) => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { pane, host } = open;
  const before = host.snapshot();
  host.faults.order(trouble.fault);

  await generate(open);
  expect(await announced(open, /non riuscita/)).toBe(`Operazione non riuscita. ${trouble.sentence}`);
  expect(host.faults.exhausted).toBe(true);
  expect(host.snapshot()).toEqual(before);

  await pane.getByRole('button', { name: 'Riprova' }).click();
  await announced(open, /generati/);
});

test('a protected report is named, and written again once it is free', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { pane, host, excel } = open;
  await generate(open);
  await announced(open, /generati/);
  const sheet = host.workbook.sheet('Scostamenti');
  if (!sheet) throw new Error('no Scostamenti');
  sheet.protection = { options: null, password: undefined };
  const before = host.snapshot();

  await generate(open);
  expect(await announced(open, /non riuscita/)).toBe(
    'Operazione non riuscita. «Scostamenti» è protetto e non si può riscrivere. In Excel: Revisione, Rimuovi protezione foglio; poi riprovare.',
  );
  expect(host.snapshot()).toEqual(before);
  await takePicture(excel.page, 'excel-foglio-protetto');

  sheet.protection = undefined;
  await pane.getByRole('button', { name: 'Riprova' }).click();
  await announced(open, /generati/);
});

test('a protected workbook takes no new sheet, and says so', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  open.host.workbook.structureProtected = true;
  const before = open.host.snapshot();
  await generate(open);
  expect(await announced(open, /non riuscita/)).toContain('La struttura della cartella è protetta');
  expect(open.host.snapshot()).toEqual(before);
});

test('a sheet of the user’s own with a report’s name is left alone, and the pane says where the report is', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { pane, host, excel } = open;
  addSheet(host.workbook, 'Scostamenti');
  host.userWrites('Scostamenti', 'B2', [['appunti miei']]);
  const before = host.snapshot();

  await generate(open);
  await announced(open, /generati/);
  await pane
    .getByText('Un foglio «Scostamenti» c’era già e non è stato toccato: il prospetto è in «Scostamenti (2)».')
    .waitFor();
  expect(host.snapshot().sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  await takePicture(excel.page, 'excel-foglio-omonimo');
});

test('a cell of a hidden sheet is not shown, and the pane says how to', async () => {
  const open = await openVerified(await openWindow(), exampleHost());
  const { pane, host } = open;
  const sheet = host.workbook.sheet('Risorse');
  if (!sheet) throw new Error('the example has no Risorse');
  sheet.visibility = 'Hidden';
  const before = host.snapshot();
  await pane.getByRole('button', { name: 'Vai alla cella Risorse!B10' }).first().click();
  expect(await announced(open, /non riuscita/)).toContain('«Risorse» è nascosto e la cella non si può mostrare.');
  expect(host.snapshot()).toEqual(before);
});

test('an Excel that is too old says so, and the pane works on a file instead', async () => {
  const { pane, excel } = await openPane(await openWindow(), exampleHost(), { excelApi: '1.12' });
  await pane.getByText('Versione di Excel non adatta').waitFor();
  await takePicture(excel.page, 'excel-troppo-vecchio');
  await pane.getByRole('button', { name: 'Lavora su un file' }).click();
  await pane.getByRole('button', { name: 'Scegli un file…' }).waitFor();
});

test('without Microsoft’s library the pane says so instead of staying blank', async () => {
  const window = await openWindow();
  window.network.officeJsUnreachable = true;
  await window.context.clock.install();
  const { pane, excel } = await openPane(window, exampleHost());
  await pane.getByText('Avvio di Prospetti…').waitFor();
  // Longer than the pane waits for Excel.
  await window.context.clock.fastForward(20_000);
  await pane.getByText('Excel non risponde').waitFor();
  await takePicture(excel.page, 'excel-non-risponde');
  expect(window.network.refused.splice(0)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  expect(window.complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
});

test('where the site was updated since the pane was opened, it says to open it again', async () => {
  const window = await openWindow();
  const open = await openPane(window, exampleHost());
  await open.pane.getByRole('button', { name: 'Verifica dati' }).waitFor();
  window.network.goneFromSite = /^codice\//u;
  await open.pane.getByRole('button', { name: 'Verifica dati' }).click();
  await announced(open, /è stato aggiornato. Chiudere il riquadro e riaprirlo/);
  await takePicture(open.excel.page, 'excel-sito-aggiornato');
  // Of each of the files that the task needs.
  const missing = window.complaints.splice(0);
  expect(missing.filter((text) => !text.includes('status of 404'))).toEqual([]);
  expect(missing).not.toEqual([]);
});
