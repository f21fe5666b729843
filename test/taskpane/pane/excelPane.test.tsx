/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { act, screen, within } from '@testing-library/react';
import { Cancelled } from '../../../src/core/progress';
import { PaneError } from '../../../src/taskpane/failure/failure';
import { DATA, excelServices, WRITTEN } from '../support/fakeServices';
import { CONTRADICTION } from '../support/findings';
import { renderPane } from '../support/renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('the first run explains itself and offers the template and the example', async () => {
  const services = excelServices();
  const user = await renderPane(services);
  expect(screen.getByRole('heading', { level: 2, name: 'Dai dati ai prospetti della relazione' })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await user.click(button('Prova con l’esempio'));
  expect(
    await screen.findAllByText('L’esempio è aperto in un’altra finestra di Excel: aprire lì il riquadro.'),
  ).not.toEqual([]);
  await user.clear(screen.getByLabelText('Esercizio del modello'));
  await user.type(screen.getByLabelText('Esercizio del modello'), '2021');
  await user.click(button('Crea modello'));
  expect(await screen.findByText('1 foglio aggiunto alla cartella: compilarli, poi verificare i dati.')).toBeTruthy();
  expect(screen.getByText('C’erano già e sono rimasti come sono: Aree.')).toBeTruthy();
  expect(services.asked).toEqual([['writeTemplate', 2021]]);
});

test('a year that is none is refused before anything is written', async () => {
  const services = excelServices();
  const user = await renderPane(services);
  await user.type(screen.getByLabelText('Esercizio del modello'), '{Backspace}{Enter}');
  expect(screen.getByText('Scrivere un anno di quattro cifre, per esempio 2024.')).toBeTruthy();
  expect(services.asked).toEqual([]);
});

test('checking shows the state of the data and every finding, each with the way to its cell', async () => {
  const services = excelServices();
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  const state = await screen.findByRole('region', { name: 'Stato dei dati' });
  expect(within(state).getByRole('heading').textContent).toBe('Camera di Commercio di Lucca');
  expect(
    within(state)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['1 errore', '1 avviso', '1 informazione']);
  expect(screen.getByRole('status').textContent).toBe('Verifica conclusa: 1 errore, 1 avviso, 1 informazione.');

  const findings = screen.getByRole('region', { name: 'Verifiche' });
  expect(
    within(findings)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(['Risorse: 2 segnalazioni', 'Contesto: 1 segnalazione']);
  const [first] = within(findings).getAllByRole('listitem');
  expect(first?.textContent).toContain(CONTRADICTION.message);
  await user.click(button('Vai alla cella Risorse!B10'));
  await user.click(screen.getAllByText('Dettagli')[0] ?? document.body);
  await user.click(button('Quote!K5'));
  expect(services.asked).toEqual([
    ['goTo', CONTRADICTION.place],
    ['goTo', { sheet: 'Quote', cell: 'K5' }],
  ]);
});

test('severities can be left out, and the choice is kept', async () => {
  const services = excelServices();
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: '1 errore', pressed: true }));
  await user.click(button('1 avviso'));
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Contesto: 1 segnalazione',
  ]);
  await user.click(button('1 informazione'));
  expect(screen.getByText('Le gravità scelte non hanno segnalazioni: sceglierne altre qui sopra.')).toBeTruthy();
  expect(services.saved.at(-1)?.hidden).toEqual(['errore', 'avviso', 'informazione']);
});

test('the chosen reports are generated, with a link to each sheet', async () => {
  const services = excelServices();
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Prospetti da generare: 2 su 3' }));
  expect(screen.getByText('Non si può generare: mancano le quote.')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Missioni' }).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Scostamenti' }));
  await user.click(button('Genera prospetti'));
  await user.click(await screen.findByRole('button', { name: 'Vai al foglio Scostamenti (2)' }));
  expect(services.asked).toEqual([
    ['generate', { draft: false, unwanted: ['Scostamenti'], sparing: true }],
    ['goTo', { sheet: 'Scostamenti (2)', cell: 'A1' }],
  ]);
  expect(screen.getByRole('status').textContent).toBe('2 prospetti generati.');
  expect(
    screen.getByText('Un foglio «Scostamenti» c’era già e non è stato toccato: il prospetto è in «Scostamenti (2)».'),
  ).toBeTruthy();
  expect(services.saved.at(-1)).toEqual({ choosing: true, hidden: [], unwanted: ['Scostamenti'] });
});

test('with no report chosen nothing can be generated, and the pane says why', async () => {
  const services = excelServices();
  services.saved.push({ choosing: true, hidden: [], unwanted: ['Obiettivi strategici', 'Scostamenti'] });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  expect((await screen.findByRole('alert')).textContent).toBe('Scegliere almeno un prospetto.');
  await user.click(button('Genera prospetti'));
  expect(services.asked).toEqual([]);
});

test('errors stop the reports until the user wants a draft', async () => {
  const draftable = { ...DATA, state: 'draft' as const };
  const services = excelServices({
    verify: () => Promise.resolve(draftable),
    generate: ({ draft }) =>
      Promise.resolve(draft ? { ...WRITTEN, data: draftable, draft } : { outcome: 'stopped', data: draftable }),
  });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  expect(await screen.findByText('Gli errori impediscono i prospetti definitivi')).toBeTruthy();
  await user.click(button('Genera una bozza'));
  expect((await screen.findAllByText('2 prospetti generati come BOZZA.')).length).toBeGreaterThan(0);
});

test('«Vedi gli errori» leaves only the errors', async () => {
  const data = { ...DATA, state: 'draft' as const };
  const services = excelServices({
    verify: () => Promise.resolve(data),
    generate: () => Promise.resolve({ outcome: 'stopped', data }),
  });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  await user.click(await screen.findByRole('button', { name: 'Vedi gli errori' }));
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Risorse: 1 segnalazione',
  ]);
});

test('without a needed sheet there is nothing to generate, but the template', async () => {
  const services = excelServices({ verify: () => Promise.resolve({ ...DATA, state: 'impossible' }) });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  const generate = await screen.findByRole('button', { name: 'Genera prospetti' });
  expect(generate.getAttribute('aria-disabled')).toBe('true');
  await user.click(button('Crea modello'));
  expect(services.asked).toEqual([['writeTemplate', 2024]]);
});

test('a run tells its step in words, and stops when it is told to', async () => {
  let stop: (() => void) | undefined;
  const services = excelServices({
    generate: (_wish, progress) =>
      new Promise((_resolve, reject) => {
        progress.report('writing', 1, 4);
        stop = () => {
          if (progress.cancelled()) reject(new Cancelled());
        };
      }),
  });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  expect(screen.getByRole('status').textContent).toBe('Generazione dei prospetti: Scrittura dei fogli… parte 2 di 4');
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Scrittura dei fogli… parte 2 di 4');
  await user.click(button('Annulla'));
  expect(button('Interruzione…')).toBeTruthy();
  act(() => {
    stop?.();
  });
  expect((await screen.findAllByText('Interrotto: la cartella di lavoro è come prima.')).length).toBe(2);
  // The button that had the focus is gone: the focus is at the message's own, not lost.
  expect(document.activeElement).toBe(button('Chiudi'));
  await user.click(button('Chiudi'));
  expect(document.activeElement).toBe(button('Genera prospetti'));
});

test('a failure says what happened and what to do, and can be tried again', async () => {
  let tries = 0;
  const services = excelServices({
    verify: () => (tries++ === 0 ? Promise.reject(new PaneError({ reason: 'editMode' })) : Promise.resolve(DATA)),
  });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  const sentence = 'Una cella è in corso di modifica. Premere Invio o Esc per concluderla, poi riprovare.';
  expect(await screen.findByText(sentence)).toBeTruthy();
  await user.click(button('Riprova'));
  expect(await screen.findByRole('region', { name: 'Stato dei dati' })).toBeTruthy();
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a cell that cannot be reached is a failure, and what was found stays', async () => {
  const services = excelServices({
    goTo: () => Promise.reject(new PaneError({ reason: 'sheetGone', sheet: 'Risorse' })),
  });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Vai alla cella Risorse!B10' }));
  expect(
    await screen.findByText('«Risorse» non c’è più: è stato eliminato nel frattempo. Verificare di nuovo i dati.'),
  ).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Stato dei dati' })).toBeTruthy();
});

test('a fault of the pane’s own shows what to do, not a blank area', async () => {
  const broken = { ...DATA, findings: undefined as never };
  const user = await renderPane(excelServices({ verify: () => Promise.resolve(broken) }));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await user.click(button('Verifica dati'));
  expect((await screen.findByRole('alert')).textContent).toContain('Il riquadro si è fermato');
  expect(button('Ricarica il riquadro')).toBeTruthy();
});

test('in English the pane speaks English, and what is said of the data stays marked as Italian', async () => {
  const user = await renderPane(excelServices({ language: 'en' }));
  expect(document.documentElement.lang).toBe('en');
  await user.click(button('Check data'));
  expect((await screen.findByText(CONTRADICTION.message)).closest('[lang]')?.getAttribute('lang')).toBe('it');
});

test('the new year’s workbook opens beside this one', async () => {
  const services = excelServices();
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Prepara il nuovo esercizio' }));
  const told =
    'I dati per l’esercizio 2021 sono in un’altra finestra di Excel: salvarli con un nome nuovo. Questa cartella non cambia.';
  expect(await screen.findAllByText(told)).not.toEqual([]);
  expect(services.asked).toEqual([['prepareNewYear']]);
});

test('before sending, each thing to look at has its cells and what mends it', async () => {
  const asked: unknown[] = [];
  const services = excelServices({
    checkMailing: (wishes) => {
      asked.push(wishes);
      return Promise.resolve({
        remarks: [
          {
            message: 'Il foglio «Appunti» è nascosto.',
            action: 'Mostrarlo.',
            places: [{ sheet: 'Appunti' }],
            mend: { kind: 'showSheet', sheet: 'Appunti' },
          },
          {
            message: 'C’è un commento.',
            action: 'Eliminarlo.',
            places: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((cell) => ({ sheet: 'Dati', cell })),
          },
          {
            message: 'Le proprietà nominano Anna.',
            action: 'Togliere i nomi.',
            places: [],
            mend: { kind: 'removePeople' },
          },
        ],
      });
    },
  });
  const user = await renderPane(services);
  await user.click(button('Verifica dati'));
  await user.click(await screen.findByRole('button', { name: 'Controlla prima di inviare' }));
  expect(await screen.findByText('3 cose da guardare prima di inviare.', { selector: 'div:not([role])' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('3 cose da guardare prima di inviare.');
  await user.click(button('Dati!A5'));
  expect(screen.getByText('1 altra cella')).toBeTruthy();
  await user.click(button('Mostra il foglio'));
  await user.click(await screen.findByRole('button', { name: 'Togli i nomi' }));
  await user.click(await screen.findByRole('button', { name: 'Prospetti in soli valori' }));
  const nothing = { show: [], removePeople: false, forgetPrevious: false, reportsAsValues: false };
  expect(asked).toEqual([
    undefined,
    { ...nothing, show: ['Appunti'] },
    { ...nothing, removePeople: true },
    { ...nothing, reportsAsValues: true },
  ]);
  expect(screen.queryByRole('button', { name: 'Prepara la copia da inviare' })).toBeNull();
});
