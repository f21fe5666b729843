/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen, within } from '@testing-library/react';
import { DATA, excelServices } from '../support/fakeServices';
import { WARNING } from '../support/findings';
import { renderPane } from '../support/renderPane';

test('of thousands of findings only a page is drawn, until the user asks for more', async () => {
  const findings = Array.from({ length: 6_000 }, (_, index) => ({
    ...WARNING,
    place: { sheet: index % 2 === 0 ? 'Risorse' : 'Quote', cell: `B${index + 2}` },
  }));
  const user = await renderPane(excelServices({ verify: () => Promise.resolve({ ...DATA, findings }) }));
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  const drawn = async (): Promise<number> => {
    const region = await screen.findByRole('region', { name: 'Verifiche' });
    return within(region).getAllByRole('listitem').length;
  };
  expect(await drawn()).toBe(20);
  await user.click(screen.getByRole('button', { name: 'Mostra altre 100 (ne restano 2980)' }));
  expect(await drawn()).toBe(120);
  await user.click(screen.getByRole('button', { name: 'Quote: 3000 segnalazioni' }));
  expect(await drawn()).toBe(140);
});
