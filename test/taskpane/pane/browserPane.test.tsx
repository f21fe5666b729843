/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { fireEvent, screen, within } from '@testing-library/react';
import { PaneError } from '../../../src/taskpane/failure/failure';
import { browserServices, WRITTEN } from '../support/fakeServices';
import { renderPane } from '../support/renderPane';

const FILE = new File(['x'], 'conti.xlsx');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('a chosen file is opened and checked at once', async () => {
  const services = browserServices();
  const user = await renderPane(services);
  await user.upload(screen.getByLabelText('Scegli un file…'), FILE);
  expect(await screen.findByRole('region', { name: 'Stato dei dati' })).toBeTruthy();
  expect(screen.getByRole('banner').textContent).toContain('conti.xlsx');
  expect(services.asked).toEqual([['openFile', 'conti.xlsx']]);
});

test('so is a dropped one', async () => {
  const services = browserServices();
  await renderPane(services);
  fireEvent.drop(screen.getByText('Trascinare qui la cartella di lavoro'), { dataTransfer: { files: [FILE] } });
  expect(await screen.findByRole('region', { name: 'Stato dei dati' })).toBeTruthy();
  expect(services.asked).toEqual([['openFile', 'conti.xlsx']]);
});

test('a file that cannot be read is told in the reader’s own words, and another can be chosen', async () => {
  const user = await renderPane(
    browserServices({
      openFile: () => Promise.reject(new PaneError({ reason: 'file', sentence: 'Il file è vuoto.' })),
    }),
  );
  await user.upload(screen.getByLabelText('Scegli un file…'), FILE);
  expect((await screen.findByText('Il file è vuoto.')).lang).toBe('it');
  expect(button('Scegli un file…')).toBeTruthy();
});

test('a finding shows the row of its cell', async () => {
  const services = browserServices({
    goTo: () =>
      Promise.resolve({
        sheet: 'Risorse',
        cell: 'B10',
        cells: [
          { address: 'A10', header: 'Obiettivo', text: '2E', pointedAt: false },
          { address: 'B10', header: 'Proventi preventivo', text: '', pointedAt: true },
        ],
      }),
  });
  const user = await renderPane(services);
  await user.click(button('Prova con l’esempio'));
  const show = await screen.findByRole('button', { name: 'Mostra la riga della cella Risorse!B10', expanded: false });
  await user.click(show);
  const row = await screen.findByLabelText('Riga di Risorse!B10');
  expect(
    within(row)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['Obiettivo (A10)', '→ Proventi preventivo (B10)']);
  expect(
    within(row)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['2E', 'vuota']);
  await user.click(screen.getByRole('button', { name: 'Nascondi la riga: Risorse!B10', expanded: true }));
  expect(screen.queryByLabelText('Riga di Risorse!B10')).toBeNull();
});

test('the finished copy and the template are links to files', async () => {
  const content = new Blob(['x']);
  const services = browserServices({
    generate: () => Promise.resolve({ ...WRITTEN, download: { fileName: 'conti-prospetti.xlsx', content } }),
    writeTemplate: () => Promise.resolve({ made: 'file', download: { fileName: 'dati-2024.xlsx', content } }),
  });
  const user = await renderPane(services);
  await user.click(button('Scarica il modello'));
  expect((await screen.findByRole<HTMLAnchorElement>('link', { name: 'Salva dati-2024.xlsx' })).download).toBe(
    'dati-2024.xlsx',
  );
  await user.click(button('Prova con l’esempio'));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Salva conti-prospetti.xlsx' });
  expect([link.href, link.download]).toEqual(['blob:copia', 'conti-prospetti.xlsx']);
  // There are no sheets to go to.
  expect(screen.queryByRole('button', { name: /Vai al foglio/ })).toBeNull();
});

test('another file begins anew', async () => {
  const services = browserServices({ generate: () => Promise.resolve(WRITTEN) });
  const user = await renderPane(services);
  await user.click(button('Prova con l’esempio'));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  expect((await screen.findAllByText('2 prospetti generati.')).length).toBe(2);
  await user.upload(screen.getByLabelText('Scegli un file…'), FILE);
  expect(screen.queryAllByText('2 prospetti generati.')).toEqual([]);
  expect(screen.getByRole('banner').textContent).toContain('conti.xlsx');
});

test('the new year’s workbook is a file to save, with what was done to the data', async () => {
  const download = { fileName: 'conti-2021.xlsx', content: new Blob(['x']) };
  const user = await renderPane(
    browserServices({
      prepareNewYear: () =>
        Promise.resolve({ outcome: 'written', year: 2021, done: ['Risorse: svuotate 90 celle'], download }),
    }),
  );
  await user.click(button('Prova con l’esempio'));
  await user.click(await screen.findByRole('button', { name: 'Prepara il nuovo esercizio' }));
  expect(await screen.findByRole('link', { name: 'Salva conti-2021.xlsx' })).toBeTruthy();
  expect(screen.getByText('Risorse: svuotate 90 celle').closest('[lang]')?.getAttribute('lang')).toBe('it');
});

test('where the structure is wrong the new year is not prepared', async () => {
  const user = await renderPane(browserServices({ prepareNewYear: () => Promise.resolve({ outcome: 'stopped' }) }));
  await user.click(button('Prova con l’esempio'));
  await user.click(await screen.findByRole('button', { name: 'Prepara il nuovo esercizio' }));
  const told = 'Il nuovo esercizio non si può preparare: correggere prima gli errori di struttura elencati sotto.';
  expect(await screen.findAllByText(told)).not.toEqual([]);
});

test('before sending, a copy is made in which all that is safe is mended', async () => {
  const asked: unknown[] = [];
  const services = browserServices({
    checkMailing: (wishes) => {
      asked.push(wishes);
      return Promise.resolve({
        remarks: [],
        ...(wishes && { download: { fileName: 'conti-da-inviare.xlsx', content: new Blob(['x']) } }),
      });
    },
  });
  const user = await renderPane(services);
  await user.click(button('Prova con l’esempio'));
  await user.click(await screen.findByRole('button', { name: 'Controlla prima di inviare' }));
  expect(
    await screen.findByText('Niente da segnalare: la cartella si può inviare.', { selector: 'div:not([role])' }),
  ).toBeTruthy();
  await user.click(button('Prepara la copia da inviare'));
  const link = await screen.findByRole('link', { name: /conti-da-inviare\.xlsx/ });
  expect(link.getAttribute('download')).toBe('conti-da-inviare.xlsx');
  expect(asked).toEqual([undefined, { show: [], removePeople: true, forgetPrevious: true, reportsAsValues: false }]);
});
