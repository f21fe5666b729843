/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { PaneError } from '../../src/taskpane/failure/failure';
import { restoreTold } from '../../src/taskpane/restore/restoreTold';
import type { NoEarlierVersion } from '../../src/usecases/restore';
import type { ExcelServices, ToldState } from '../../src/taskpane/services';
import { browserServices, DATA, excelServices } from './support/fakeServices';
import { renderPane } from './support/renderPane';

const VERSION = {
  fingerprint: '9F3A-04C1-77BE',
  made: '2021-03-05T09:07',
  names: ['Sintesi', 'Quadrature'],
  live: false,
};
const MOVED = [{ sheet: 'Scostamenti', cell: 'E13', text: '12,5' }];
const WRITTEN = {
  reports: [{ planned: 'Sintesi', written: 'Sintesi', rows: 50 }],
  moved: MOVED,
  lost: [],
};
const POSSIBLE: ToldState = {
  told: restoreTold({ outcome: 'possible', version: VERSION, moved: MOVED, lost: [] }, 'it'),
};
const RESTORED: ToldState = {
  told: { kind: 'told', intent: 'success', title: 'Ripristinata.', lines: ['Fissi.'], written: WRITTEN },
  data: { ...DATA, fingerprint: 'DOPO' },
};

const answering = (): Pick<ExcelServices, 'verify' | 'restore'> => ({
  verify: () => Promise.resolve({ ...DATA, earlier: true }),
  restore: jest.fn((confirmed: boolean) => Promise.resolve(confirmed ? RESTORED : POSSIBLE)),
});

async function asked(answers: Partial<ExcelServices>): Promise<UserEvent> {
  const user = await renderPane(excelServices(answers));
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Ripristina la versione precedente' }));
  return user;
}

/** What the message says, but for its title. */
function told(title: string): string[] {
  const lines = screen.getByText(title, { selector: 'span' }).parentElement?.children ?? [];
  return [...lines].slice(1).map(({ textContent }) => textContent);
}

test('without a version before there is no button', async () => {
  const user = await renderPane(excelServices());
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await screen.findByRole('region', { name: 'Stato dei dati' });
  expect(screen.queryByRole('button', { name: 'Ripristina la versione precedente' })).toBeNull();
});

test('the version and what would move are told, and asked about once', async () => {
  const answers = answering();
  const user = await asked(answers);
  expect(told('Ripristinare la versione precedente?')).toEqual([
    'I prospetti torneranno quelli generati la prima volta il 05/03/2021, 09:07, dai dati con impronta 9F3A-04C1-77BE: Sintesi, Quadrature.',
    'I dati nei fogli di origine restano quelli di adesso: gli importi dei prospetti sono fissi, com’erano allora. Ripetendo il ripristino si torna alla versione di adesso.',
    'Scritti sopra i prospetti, andranno nelle note: Scostamenti!E13 «12,5».',
  ]);
  await user.click(screen.getByRole('button', { name: 'Ripristina' }));
  expect(told('Ripristinata.')).toEqual([
    'Fissi.',
    'Sintesi (50 righe)',
    'Erano scritti sopra i prospetti, ora sono nelle note: Scostamenti!E13 «12,5».',
  ]);
  expect(screen.getByRole('status').textContent).toBe('Ripristinata. Fissi.');
  expect(screen.getByText('Impronta dei dati: DOPO')).toBeTruthy();
  expect((answers.restore as jest.Mock).mock.calls.map(([confirmed]) => confirmed as boolean)).toEqual([false, true]);
});

test('the question takes the focus, to where a second Enter restores nothing', async () => {
  const answers = answering();
  const user = await asked(answers);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Chiudi' }));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ripristina' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Ripristinata.')).toBeTruthy();
});

test('who types into a field meanwhile is not interrupted', async () => {
  let answer: (state: ToldState) => void = () => undefined;
  const restore = (): Promise<ToldState> => new Promise((resolve) => (answer = resolve));
  const user = await renderPane(browserServices({ ...answering(), restore }));
  await user.click(screen.getByRole('button', { name: 'Prova con l’esempio' }));
  await user.click(await screen.findByRole('button', { name: 'Da dove viene un numero?' }));
  await user.click(screen.getByRole('button', { name: 'Ripristina la versione precedente' }));
  const field = screen.getByLabelText('Cella');
  await user.click(field);
  act(() => {
    answer(POSSIBLE);
  });
  await screen.findByRole('button', { name: 'Lascia com’è' });
  expect(document.activeElement).toBe(field);
});

test('who does not want it leaves all as it is', async () => {
  const answers = answering();
  const user = await asked(answers);
  await user.click(screen.getByRole('button', { name: 'Lascia com’è' }));
  expect(screen.queryByText(/Ripristinare la versione precedente\?/)).toBeNull();
  expect(answers.restore).toHaveBeenCalledTimes(1);
});

test('what cannot be done is told as all failures are', async () => {
  await asked({ ...answering(), restore: () => Promise.reject(new PaneError({ reason: 'editMode' })) });
  expect(await screen.findByText(/^Una cella è in corso di modifica/, { selector: 'div:not([role])' })).toBeTruthy();
});

test('the copy with the version before is a file to save', async () => {
  const download = { fileName: 'conti-prospetti.xlsx', content: new Blob(['x']) };
  const written = { reports: WRITTEN.reports, moved: [], lost: [], download };
  const services = browserServices({
    verify: () => Promise.resolve({ ...DATA, earlier: true }),
    restore: () => Promise.resolve({ told: { ...RESTORED.told, written } }),
  });
  const user = await renderPane(services);
  await user.click(screen.getByRole('button', { name: 'Prova con l’esempio' }));
  await user.click(await screen.findByRole('button', { name: 'Ripristina la versione precedente' }));
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Salva conti-prospetti.xlsx' }).href).toBe('blob:copia');
  expect(told('Ripristinata.').slice(1)).toEqual([
    'Sintesi (50 righe)',
    'Il file di partenza non cambia: i prospetti sono in una copia da salvare.',
  ]);
});

test.each<[NoEarlierVersion['why'], string]>([
  ['noRecord', 'Non c’è una versione da ripristinare: il registro dei prospetti manca o è stato modificato.'],
  [
    'noEarlierRun',
    'Non c’è una versione da ripristinare: i prospetti sono stati generati da un’unica versione dei dati.',
  ],
  ['notKept', 'La versione precedente non si può ripristinare: i suoi dati erano troppi per essere conservati.'],
])('where there is none (%s) it is said why', (why, title) => {
  expect(restoreTold({ outcome: 'nothing', why }, 'it')).toEqual({ kind: 'told', intent: 'info', title, lines: [] });
});

test('a version whose date is not known, of data that are there again', () => {
  const version = { fingerprint: '9F3A-04C1-77BE', names: ['Sintesi'], live: true };
  expect(restoreTold({ outcome: 'possible', version, moved: [], lost: [] }, 'it').lines).toEqual([
    'I prospetti torneranno quelli dei dati con impronta 9F3A-04C1-77BE: Sintesi.',
    'I dati sono di nuovo quelli di allora: gli importi li seguono. Ripetendo il ripristino si torna alla versione di adesso.',
  ]);
});
