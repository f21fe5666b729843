/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { PaneError } from '../../src/taskpane/failure/failure';
import { browserServices, DATA, excelServices, WRITTEN } from './support/fakeServices';
import { renderPane } from './support/renderPane';

/** What axe finds in the page; contrast needs a real browser. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the first run, in Excel and in a browser', async () => {
  await renderPane(excelServices());
  expect(await violations()).toEqual([]);
  document.body.textContent = '';
  await renderPane(browserServices());
  expect(await violations()).toEqual([]);
});

test('findings with everything unfolded, the choice of reports, the outcome', async () => {
  const services = excelServices({ generate: () => Promise.resolve(WRITTEN) });
  services.saved.push({ choosing: true, hidden: [], unwanted: [] });
  const user = await renderPane(services);
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click((await screen.findAllByText('Dettagli'))[0] ?? document.body);
  await user.click(screen.getByRole('button', { name: 'Genera prospetti' }));
  await screen.findByRole('button', { name: 'Vai al foglio Scostamenti (2)' });
  expect(await violations()).toEqual([]);
});

test('the confirmation of a draft', async () => {
  const services = excelServices({
    generate: () => Promise.resolve({ outcome: 'stopped', data: { ...DATA, state: 'draft' } }),
  });
  const user = await renderPane(services);
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  await screen.findByRole('button', { name: 'Genera una bozza' });
  expect(await violations()).toEqual([]);
});

test('a run under way, and a failure with its detail', async () => {
  let fail: ((error: Error) => void) | undefined;
  const services = excelServices({ verify: () => new Promise((_, reject) => (fail = reject)) });
  const user = await renderPane(services);
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(await violations()).toEqual([]);
  act(() => {
    fail?.(new PaneError({ reason: 'unknown', detail: 'GeneralException' }));
  });
  await screen.findByText('Dettaglio tecnico');
  expect(await violations()).toEqual([]);
});
