/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen, within } from '@testing-library/react';
import type { InputChange } from '../../src/core/update/inputChange';
import type { UpdateState } from '../../src/core/update/freshness';
import { PaneError } from '../../src/taskpane/failure/failure';
import { DATA, excelServices, WRITTEN } from './support/fakeServices';
import { renderPane } from './support/renderPane';

const CHANGE: InputChange = {
  kind: 'cell',
  input: 'Risorse',
  place: { sheet: 'Risorse', cell: 'G5', key: '1B', column: 'Oneri consuntivo' },
  before: '1.400',
  now: '<b>1.401</b>',
};
const GONE: InputChange = { ...CHANGE, kind: 'rowGone', place: { sheet: 'Target', key: '1B n. 2' }, before: '1B; 2' };

const CURRENT: UpdateState = { reports: [{ name: 'Sintesi', freshness: 'current' }], changes: [] };

async function shown(update: UpdateState): Promise<ReturnType<typeof excelServices>> {
  const services = excelServices({ verify: () => Promise.resolve({ ...DATA, update }) });
  const user = await renderPane(services);
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await screen.findByRole('region', { name: 'Stato dei dati' });
  for (const button of screen.queryAllByRole('button', { name: /da allora$/ })) await user.click(button);
  for (const link of screen.queryAllByRole('button', { name: 'Vai alla cella Risorse!G5' })) await user.click(link);
  return services;
}

function region(): HTMLElement | null {
  return screen.queryByRole('region', { name: 'Aggiornamento dei prospetti' });
}

test('a workbook without reports says nothing of them', async () => {
  await shown({ reports: [], changes: undefined });
  expect(region()).toBeNull();
});

test.each<[UpdateState['reports'][number]['freshness'], string]>([
  ['current', 'I prospetti della cartella sono aggiornati.'],
  ['stale', 'I prospetti della cartella NON sono aggiornati: i dati sono cambiati.'],
])('all reports %s', async (freshness, sentence) => {
  await shown({ reports: [{ name: 'Sintesi', freshness }], changes: [] });
  expect(region()?.firstElementChild?.textContent).toBe(sentence);
});

test('reports out of date, and what changed, with the way to each cell', async () => {
  const services = await shown({
    reports: [
      { name: 'Sintesi', freshness: 'stale' },
      { name: 'Contesto economico', freshness: 'current' },
    ],
    changes: [CHANGE, GONE],
  });
  const text = region()?.textContent ?? '';
  expect(text).toContain('NON aggiornati, perché i dati sono cambiati: Sintesi.Aggiornati: Contesto economico.');
  expect(
    within(region() ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Risorse!G5 (1B)Oneri consuntivo: 1.400 → <b>1.401</b>Vai alla cella',
    'Target (1B n. 2)riga tolta: 1B; 2',
  ]);
  expect(services.asked).toEqual([['goTo', CHANGE.place]]);
});

test('what stands over the reports is told before it is moved, though no data changed', async () => {
  const foresee = jest.fn(() =>
    Promise.resolve({ moved: [{ sheet: 'Scostamenti', cell: 'E13', text: '12,5' }], lost: [] }),
  );
  const user = await renderPane(
    excelServices({ verify: () => Promise.resolve({ ...DATA, update: CURRENT }), foresee }),
  );
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Che cosa cambia nei prospetti' }));
  expect(within(region() ?? document.body).getByRole('listitem').textContent).toBe('Scostamenti!E13 «12,5»');
  expect(region()?.textContent).toContain('Scritto sopra i prospetti, andrà nelle note:');
  expect(foresee).toHaveBeenCalledWith({ draft: false, unwanted: [] });
});

test('after generating, nothing is said to be moved that was', async () => {
  let moved = [{ sheet: 'Scostamenti', cell: 'E13', text: '12,5' }];
  const data = () => ({ ...DATA, preview: () => DATA.preview(), update: CURRENT });
  const user = await renderPane(
    excelServices({
      verify: () => Promise.resolve(data()),
      foresee: () => Promise.resolve({ moved, lost: [] }),
      generate: () => {
        moved = [];
        return Promise.resolve({ ...WRITTEN, data: data() });
      },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Che cosa cambia nei prospetti' }));
  await screen.findByText('Scostamenti!E13 «12,5»');
  await user.click(screen.getByRole('button', { name: 'Genera prospetti' }));
  await screen.findAllByText(/generati/);
  expect(region()?.textContent).toContain('Nessun importo e nessuna riga.');
  expect(screen.queryByText('Scostamenti!E13 «12,5»')).toBeNull();
});

test('where that cannot be said, the failure is told and the numbers are still there', async () => {
  const foresee = () => Promise.reject(new PaneError({ reason: 'editMode' }));
  const user = await renderPane(
    excelServices({ verify: () => Promise.resolve({ ...DATA, update: CURRENT }), foresee }),
  );
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Che cosa cambia nei prospetti' }));
  expect(screen.getByText('Operazione non riuscita')).toBeTruthy();
  expect(region()?.textContent).toContain('Nessun importo e nessuna riga.');
});

test('what generating would change is worked out when it is asked for', async () => {
  const said = ['Missione 012 tolta: «Regolazione»', 'Obiettivo 1B, Oneri consuntivo: 1.400,00 → vuoto'];
  const preview = jest.fn(() => Promise.resolve(said));
  const update: UpdateState = { reports: [{ name: 'Sintesi', freshness: 'stale' }], changes: [GONE] };
  const user = await renderPane(excelServices({ verify: () => Promise.resolve({ ...DATA, update, preview }) }));
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  const disclosure = await screen.findByRole('button', { name: 'Che cosa cambia nei prospetti' });
  expect(preview).not.toHaveBeenCalled();
  await user.click(disclosure);
  const texts = within(region() ?? document.body).getAllByRole('listitem');
  expect(texts.map(({ textContent }) => textContent)).toEqual(said);
});

test('thousands of changes are drawn a page at a time', async () => {
  await shown({ reports: [{ name: 'Sintesi', freshness: 'stale' }], changes: Array<InputChange>(5000).fill(GONE) });
  expect(within(region() ?? document.body).getAllByRole('listitem')).toHaveLength(20);
  expect(screen.getByRole('button', { name: 'Mostra altre 100 (ne restano 4980)' })).toBeTruthy();
});
