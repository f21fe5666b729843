import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { exampleHost, openPane } from './openPane';
import { announced, verify } from './paneSteps';
import { BUDGET_KB } from '../site/codeSize';
import { SITE_ADDRESS } from './site/addresses';
import type { ServedFile } from './site/network';
import { tell } from './tell';
import { useBrowser } from './useBrowser';

const openWindow = useBrowser();

/** Milliseconds from the page's own beginning to its first paint, and to now. */
async function timings(page: Frame | Page): Promise<{ readonly firstPaint: number; readonly now: number }> {
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    now: performance.now(),
  }));
}

/** Microsoft's `office-js-helpers`, which the budget leaves out as it does Office's own library (docs/adr/0022). */
const MICROSOFTS = /^codice\/officeHelpers\./u;

/** What our scripts weigh on their way to a user, as servers pack them: KB. */
function packedSize(files: readonly ServedFile[]): number {
  const ours = files.filter(({ name }) => name.endsWith('.js') && !MICROSOFTS.test(name));
  const scripts = new Map(ours.map(({ name, content }) => [name, content]));
  return [...scripts.values()].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0) / 1000;
}

test('the pane in Excel: what it weighs, and when it can be used', async () => {
  const window = await openWindow();
  const open = await openPane(window, exampleHost());
  const { pane } = open;
  await pane.getByRole('button', { name: 'Verifica dati' }).waitFor();
  const start = await timings(pane);
  const first = packedSize(window.network.site);

  await verify(open);
  await pane.getByRole('button', { name: 'Genera prospetti' }).click();
  await announced(open, /generati/);
  // Into the failure, which has code of its own.
  open.host.faults.order({ code: 5012 });
  await pane.getByRole('button', { name: 'Genera prospetti' }).click();
  await announced(open, /non riuscita/);
  const all = packedSize(window.network.site);

  tell(`in Excel: first paint ${Math.round(start.firstPaint)} ms, usable ${Math.round(start.now)} ms`);
  tell(`code to begin with: ${first.toFixed(1)} KB; all of it: ${all.toFixed(1)} KB of ${BUDGET_KB}`);
  expect(all).toBeLessThanOrEqual(BUDGET_KB);
});

test('the pane without Excel: what it weighs, and when it can be used', async () => {
  const window = await openWindow();
  const page = await window.context.newPage();
  await page.goto(SITE_ADDRESS);
  await page.getByRole('button', { name: 'Scegli un file…' }).waitFor();
  const start = await timings(page);
  const first = packedSize(window.network.site);
  await page.getByRole('button', { name: 'Prova con l’esempio' }).click();
  await announced({ pane: page }, /Verifica conclusa/);
  const verified = await timings(page);
  const all = packedSize(window.network.site);

  tell(`without Excel: first paint ${Math.round(start.firstPaint)} ms, usable ${Math.round(start.now)} ms`);
  tell(`the example checked ${Math.round(verified.now)} ms after the page began`);
  tell(`code to begin with: ${first.toFixed(1)} KB; all of it: ${all.toFixed(1)} KB of ${BUDGET_KB}`);
  expect(all).toBeLessThanOrEqual(BUDGET_KB);
});

test('of Microsoft’s library only what Excel on the web needs is loaded', async () => {
  const window = await openWindow();
  const { pane } = await openPane(window, exampleHost());
  await pane.getByRole('button', { name: 'Verifica dati' }).waitFor();
  expect(window.network.officeJs.sort()).toEqual(['excel-web-16.00.js', 'it-it/office_strings.js', 'office.js']);
});
