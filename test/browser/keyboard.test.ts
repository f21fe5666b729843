import { REPORTS, SAID } from './exampleFacts';
import { mailedHost } from './mailedHost';
import { exampleHost, openPane, type OpenPane } from './openPane';
import { announced, openVerified } from './paneSteps';
import { controlsByTab, controlsInSight, focusedControl, tabTo } from './tabThrough';
import { until } from './until';
import { useBrowser } from './useBrowser';
import { changedHost } from './usedHosts';

const openWindow = useBrowser();

/** Opens the pane in a window so high that all of it is in sight. */
async function openTallPane(): Promise<OpenPane> {
  const window = await openWindow({ reducedMotion: 'reduce', viewport: { width: 320, height: 2_800 } });
  const open = await openPane(window, exampleHost());
  await open.pane.getByRole('button', { name: 'Verifica dati' }).waitFor();
  return open;
}

test('the Tab key comes to every control of the first run, in the order of the page', async () => {
  const { excel, pane } = await openTallPane();
  expect(await controlsByTab(excel, pane)).toEqual(await controlsInSight(pane));
});

test('without a mouse: check the data, go to a cell, choose, generate, stop, close', async () => {
  const open = await openTallPane();
  const { excel, pane, host } = open;
  const { keyboard } = excel.page;

  await tabTo(excel, pane, 'Verifica dati');
  await keyboard.press('Enter');
  await announced(open, /Verifica conclusa/);
  await until('the focus where the next step is', async () => (await focusedControl(pane)) === 'Genera prospetti');
  expect(await controlsByTab(excel, pane)).toEqual(await controlsInSight(pane));

  await tabTo(excel, pane, 'Dettagli');
  await keyboard.press('Enter');
  await tabTo(excel, pane, 'Quote!K5');
  await keyboard.press('Enter');
  await until('the cell', () => host.workbook.activeSheet?.name === 'Quote');

  await tabTo(excel, pane, SAID.choice(REPORTS.length));
  await keyboard.press('Enter');
  await tabTo(excel, pane, 'Quadrature');
  await keyboard.press('Space');
  await tabTo(excel, pane, 'Genera prospetti');
  await keyboard.press('Enter');
  expect(await announced(open, /generati/)).toBe(SAID.written(REPORTS.length - 1));

  host.cellEditMode = true;
  await tabTo(excel, pane, 'Genera prospetti');
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Annulla' }).waitFor();
  await tabTo(excel, pane, 'Annulla');
  await keyboard.press('Enter');
  host.cellEditMode = false;
  await announced(open, /Interrotto/);
  await until('the focus at the message', async () => (await focusedControl(pane)) === 'Chiudi');
  await keyboard.press('Enter');
  await until('the focus where the next step is', async () => (await focusedControl(pane)) === 'Genera prospetti');
});

test('without a mouse: the version before is asked about where the focus is, and in sight', async () => {
  const window = await openWindow({ reducedMotion: 'reduce', viewport: { width: 320, height: 500 } });
  const open = await openVerified(window, await changedHost());
  const { excel, pane, host } = open;
  const { keyboard } = excel.page;
  await tabTo(excel, pane, 'Ripristina la versione precedente');
  await keyboard.press('Enter');
  await announced(open, /Ripristinare la versione precedente/);
  await until('the focus at the question', async () => (await focusedControl(pane)) === 'Chiudi');
  expect(
    await pane.evaluate(() => document.activeElement?.closest('[role=group]')?.getBoundingClientRect().y),
  ).toBeGreaterThanOrEqual(0);
  await keyboard.press('Tab');
  expect(await focusedControl(pane)).toBe('Ripristina');
  await keyboard.press('Enter');
  await announced(open, /Versione precedente ripristinata/);
  const report = host.snapshot().sheets.find(({ name }) => name === 'Scostamenti');
  expect(typeof report?.cells['E13']?.value).toBe('number');
});

test('without a mouse: what is found before sending has the focus, and is mended', async () => {
  const window = await openWindow({ reducedMotion: 'reduce', viewport: { width: 320, height: 500 } });
  const open = await openVerified(window, mailedHost());
  const { excel, pane, host } = open;
  const { keyboard } = excel.page;
  await tabTo(excel, pane, 'Controlla prima di inviare');
  await keyboard.press('Enter');
  await announced(open, /4 cose/);
  await until('the focus at the message', async () => (await focusedControl(pane)) === 'Chiudi');
  while ((await focusedControl(pane)) !== 'Mostra il foglio') await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await announced(open, /3 cose/);
  expect(host.workbook.sheet('Appunti')?.visibility).toBe('Visible');
  await until('the focus at the message', async () => (await focusedControl(pane)) === 'Chiudi');
});

test('the control that has the focus is seen to have it', async () => {
  const open = await openTallPane();
  const { excel, pane } = open;
  await tabTo(excel, pane, 'Verifica dati');
  await excel.page.keyboard.press('Enter');
  await announced(open, /Verifica conclusa/);
  await tabTo(excel, pane, SAID.choice(REPORTS.length));
  await excel.page.keyboard.press('Enter');
  const unseen: string[] = [];
  // Of each kind one; the pane has no two of a kind that look different.
  for (const name of [
    ...['Genera prospetti', 'Verifica di nuovo', SAID.choice(REPORTS.length), 'Scostamenti', SAID.warnings],
    ...[SAID.findingsOf('Risorse'), 'Vai alla cella Risorse!B10', 'Dettagli'],
  ]) {
    await tabTo(excel, pane, name);
    const box = await pane.locator(':focus').boundingBox();
    if (!box) throw new Error(`${name} has no place`);
    const clip = { x: Math.max(0, box.x - 6), y: box.y - 6, width: box.width + 12, height: box.height + 12 };
    const focused = await excel.page.screenshot({ clip, caret: 'hide' });
    await excel.page.keyboard.press('Tab');
    const left = await excel.page.screenshot({ clip, caret: 'hide' });
    if (focused.equals(left)) unseen.push(name);
  }
  expect(unseen).toEqual([]);
});
