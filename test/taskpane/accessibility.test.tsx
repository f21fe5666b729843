/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { mapAmounts } from '../../src/core/statements/sumAmounts';
import type { UpdateState } from '../../src/core/update/freshness';
import { PaneError } from '../../src/taskpane/failure/failure';
import { restoreTold } from '../../src/taskpane/restore/restoreTold';
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

test('sign-offs, the look before sending, the question of restoring, and what would change', async () => {
  const moved = [{ sheet: 'Scostamenti', cell: 'E13', text: '12,5' }];
  const version = { fingerprint: '9F3A-04C1-77BE', names: ['Sintesi'], live: false };
  const update: UpdateState = { reports: [{ name: 'Sintesi', freshness: 'current' }], changes: [] };
  const totals = { amounts: mapAmounts(() => null), rows: null };
  const signer = { name: 'Maria Rossi', role: '', date: '31/03/2021' };
  const made = { year: '2020', fingerprint: '9F3A-04C1-77BE', found: 'nessuna', reports: [], version: '' };
  const signOffs = [{ ...signer, ...made, totals, standing: 'data' as const }];
  const user = await renderPane(
    excelServices({
      verify: () => Promise.resolve({ ...DATA, update, signOffs, earlier: true }),
      foresee: () => Promise.resolve({ moved, lost: [] }),
      restore: () => Promise.resolve({ told: restoreTold({ outcome: 'possible', version, moved, lost: [] }, 'it') }),
      checkMailing: () => {
        const mend = { kind: 'showSheet', sheet: 'Appunti' } as const;
        const places = [{ sheet: 'Appunti', cell: 'A1' }];
        return Promise.resolve({ remarks: [{ message: 'È nascosto.', action: 'Mostrarlo.', places, mend }] });
      },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Che cosa cambia nei prospetti' }));
  await screen.findByText('Scritto sopra i prospetti, andrà nelle note:');
  await user.click(screen.getByRole('button', { name: 'Visto sui prospetti' }));
  await user.click(await screen.findByRole('button', { name: 'Apponi visto' }));
  await user.click(screen.getByRole('button', { name: 'Ripristina la versione precedente' }));
  await screen.findByRole('button', { name: 'Lascia com’è' });
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Controlla prima di inviare' }));
  await screen.findByRole('button', { name: 'Mostra il foglio' });
  expect(await violations()).toEqual([]);
});
