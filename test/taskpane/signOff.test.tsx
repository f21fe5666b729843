/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { JudgedSignOff } from '../../src/core/signOff/judgeSignOffs';
import { signOffToolsFor } from '../../src/entries/pane/signOffToolsFor';
import { PaneError } from '../../src/taskpane/failure/failure';
import { refusalEn } from '../../src/taskpane/signOff/refusalEn';
import { signOffTold } from '../../src/taskpane/signOff/signOffTold';
import type { Language } from '../../src/taskpane/messages/language';
import type { DataState, ExcelServices, SignOffWish } from '../../src/taskpane/services';
import { browserServices, DATA, excelServices } from './support/fakeServices';
import { renderPane } from './support/renderPane';

const MARIA = { name: 'Maria Rossi', role: 'Responsabile', date: '31/03/2021' };
const LUCA = { name: 'Luca Bianchi', role: '', date: '01/04/2021' };
const REST = { year: '2020', fingerprint: '9F3A-04C1-77BE', found: 'nessuna', reports: ['Sintesi'], version: '0.1.0' };
const TOTALS = { amounts: {} as JudgedSignOff['totals']['amounts'], rows: 9 };
const SIGNED: readonly JudgedSignOff[] = [
  { ...MARIA, ...REST, totals: TOTALS, standing: 'data' },
  { ...LUCA, ...REST, totals: TOTALS, standing: 'valid' },
];
const CURRENT: DataState = { ...DATA, update: { reports: [{ name: 'Sintesi', freshness: 'current' }], changes: [] } };
const WRITTEN = { outcome: 'written', examination: {} as never, sheet: 'Visto', moved: [], lost: [] } as const;

async function verified(data: DataState, answers: Partial<ExcelServices> = {}): Promise<UserEvent> {
  const user = await renderPane(excelServices({ verify: () => Promise.resolve(data), ...answers }));
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await screen.findByRole('region', { name: 'Stato dei dati' });
  return user;
}

const unfold = (user: UserEvent, name = 'Visto sui prospetti'): Promise<void> =>
  user.click(screen.getByRole('button', { name }));

test('without reports there is nothing to sign off', async () => {
  await verified(DATA);
  expect(screen.queryByRole('button', { name: 'Visto sui prospetti' })).toBeNull();
});

test('a sign-off that holds no more is said where reports are said to be out of date', async () => {
  await verified({ ...CURRENT, signOffs: SIGNED });
  const region = screen.getByRole('region', { name: 'Aggiornamento dei prospetti' });
  expect(within(region).getByText('Visto NON più valido: Maria Rossi (Responsabile), 31/03/2021.')).toBeTruthy();
});

test('so it is where the reports themselves are gone', async () => {
  await verified({ ...DATA, signOffs: [SIGNED[0] as JudgedSignOff] });
  expect(screen.getByText(/^Visto NON più valido/)).toBeTruthy();
  expect(screen.queryByText('Che cosa cambia nei prospetti')).toBeNull();
});

test('who signed off is listed, each with whether it holds and why', async () => {
  const user = await verified({ ...CURRENT, signOffs: SIGNED });
  await unfold(user);
  const [first] = await screen.findAllByText(/Maria Rossi/, { selector: 'li div' });
  const list = first?.closest('ol') ?? document.body;
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '1. Maria Rossi (Responsabile), 31/03/2021NON VALE PIÙ: i dati sono cambiati dopo il vistoTogli il visto',
    '2. Luca Bianchi, 01/04/2021Vale: dati e prospetti sono quelli vistiTogli il visto',
  ]);
});

test('name, role and day are asked for, the day is today’s; then the sign-off is given', async () => {
  const asked: SignOffWish[] = [];
  const user = await verified(CURRENT, {
    signOff: (wish) => {
      asked.push(wish);
      return Promise.resolve({ told: signOffTold(wish, WRITTEN, 'it'), data: { ...CURRENT, signOffs: SIGNED } });
    },
  });
  await unfold(user);
  await screen.findByText('Nessun visto.');
  const now = new Date();
  const day = screen.getByLabelText<HTMLInputElement>('Data');
  expect(day.valueAsDate?.getUTCDate()).toBe(now.getDate());
  await user.click(screen.getByRole('button', { name: 'Apponi visto' }));
  expect(screen.getByRole('alert').textContent).toBe('Scrivere chi appone il visto.');
  expect(screen.getByLabelText('Nome e cognome').getAttribute('aria-invalid')).toBe('true');
  await user.type(screen.getByLabelText('Nome e cognome'), ' Maria  Rossi');
  await user.type(screen.getByLabelText('Ruolo (facoltativo)'), 'Responsabile');
  await user.clear(day);
  await user.click(screen.getByRole('button', { name: 'Apponi visto' }));
  expect(screen.getByRole('alert').textContent).toBe('Scegliere il giorno del visto.');
  await user.type(day, '2021-03-31');
  await user.click(screen.getByRole('button', { name: 'Apponi visto' }));
  expect(asked).toEqual([{ kind: 'give', signer: MARIA }]);
  expect(screen.getByRole('status').textContent).toBe(
    'Visto apposto: Maria Rossi (Responsabile), 31/03/2021. I visti della cartella sono nel foglio «Visto».',
  );
  expect(await screen.findByText(/Luca Bianchi/, { selector: 'li div' })).toBeTruthy();
});

test('a sign-off is taken away after one question', async () => {
  const asked: SignOffWish[] = [];
  const user = await verified(
    { ...CURRENT, signOffs: SIGNED },
    {
      signOff: (wish) => {
        asked.push(wish);
        const confirmed = wish.kind === 'take' && wish.confirmed;
        return Promise.resolve({ told: signOffTold(wish, confirmed ? WRITTEN : undefined, 'it') });
      },
    },
  );
  await unfold(user);
  await user.click(await screen.findByRole('button', { name: 'Togli il visto di Luca Bianchi, 01/04/2021' }));
  await user.click(await screen.findByRole('button', { name: 'Lascia com’è' }));
  await user.click(screen.getByRole('button', { name: 'Togli il visto di Luca Bianchi, 01/04/2021' }));
  expect(await screen.findByText('Togliere il visto di Luca Bianchi, 01/04/2021?')).toBeTruthy();
  await user.click(screen.getByText('Togli il visto', { selector: 'button:not([aria-label])' }));
  expect(screen.getByText('Visto tolto: Luca Bianchi, 01/04/2021.')).toBeTruthy();
  const take = { kind: 'take', number: 2, signer: LUCA };
  expect(asked).toEqual([
    { ...take, confirmed: false },
    { ...take, confirmed: false },
    { ...take, confirmed: true },
  ]);
});

test('what Excel refuses is told as all failures are', async () => {
  const signOff = (): Promise<never> => Promise.reject(new PaneError({ reason: 'editMode' }));
  const user = await verified(CURRENT, { signOff });
  await unfold(user);
  await user.type(await screen.findByLabelText('Nome e cognome'), 'Ada{Enter}');
  expect(await screen.findByText(/^Una cella è in corso di modifica/, { selector: 'div:not([role])' })).toBeTruthy();
});

test('what cannot be loaded is told', async () => {
  const user = await verified(CURRENT, { signOffTools: () => Promise.reject(new Error('no network')) });
  await unfold(user);
  expect(await screen.findByText('Operazione non riuscita')).toBeTruthy();
});

test('in a browser the signed copy is a file to save, in English as well', async () => {
  const download = { fileName: 'conti-prospetti.xlsx', content: new Blob(['x']) };
  const user = await renderPane(
    browserServices({
      language: 'en',
      signOffTools: () => Promise.resolve(signOffToolsFor('en')),
      verify: () => Promise.resolve(CURRENT),
      signOff: (wish) => Promise.resolve({ told: signOffTold(wish, WRITTEN, 'en', download) }),
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Try the example' }));
  await screen.findByRole('heading', { name: 'Camera di Commercio di Lucca' });
  await unfold(user, 'Sign-off of the statements');
  await user.type(await screen.findByLabelText('Name and surname'), 'Ada{Enter}');
  expect((await screen.findByRole<HTMLAnchorElement>('link', { name: 'Save conti-prospetti.xlsx' })).href).toBe(
    'blob:copia',
  );
});

test.each<[Language, string, string]>([
  ['it', 'Visto non apposto', 'Non è aggiornato Sintesi: generare di nuovo i prospetti.'],
  ['en', 'Not signed off', 'Not up to date: Sintesi. Generate the statements again.'],
])('a refusal (%s) says what to do', (language, title, line) => {
  const done = { outcome: 'refused', why: { kind: 'old', names: ['Sintesi'] }, examination: {} as never } as const;
  expect(signOffTold({ kind: 'give', signer: LUCA }, done, language)).toEqual({
    ...{ kind: 'told', intent: 'warning' },
    title,
    lines: [line],
  });
});

test('each refusal has its English words', () => {
  const kinds = ['noReports', 'errors', 'draft', 'otherSignOff'] as const;
  const said = [...kinds.map((kind) => refusalEn({ kind })), refusalEn({ kind: 'noSignOff', number: 3 })];
  expect(said).toEqual([
    'there are no statements to look at, or nobody knows of which data: generate them first',
    'the data have errors that stop the statements: correct them and generate again',
    'the statements are a draft: generate them again, without errors',
    'the sign-offs of the workbook have changed meanwhile: check again',
    'there is no sign-off no. 3',
  ]);
});
