/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen } from '@testing-library/react';
import type { LostWork } from '../../src/core/userWork/lost/lostWork';
import { lossTold } from '../../src/taskpane/loss/lossTold';
import type { ReportsOutcome, ReportsWish } from '../../src/taskpane/services';
import { DATA, excelServices, WRITTEN } from './support/fakeServices';
import { renderPane } from './support/renderPane';

const LOST: LostWork[] = [
  { report: 'Scostamenti', sheet: 'Scostamenti', text: 'tabella in A2:B5' },
  { report: 'Scostamenti', sheet: 'Scostamenti', text: 'unione di celle in A3:B3' },
];
const REPORTS = [{ name: 'Scostamenti' }, { name: 'Sintesi' }, { name: 'Contesto', missing: 'il foglio «Contesto»' }];

const QUESTION = 'Qualcosa di quanto fatto sui prospetti andrebbe perso';

/** Presses «Genera prospetti» where something would be lost, and answers; what was asked of the world. */
async function answered(answer: string): Promise<readonly ReportsWish[]> {
  const wishes: ReportsWish[] = [];
  const generate = (wish: ReportsWish): Promise<ReportsOutcome> => {
    wishes.push(wish);
    const isAsked = wish.sparing && !wish.unwanted.includes('Scostamenti');
    return Promise.resolve(
      isAsked ? { outcome: 'asked', data: DATA, told: lossTold(LOST, wish, REPORTS, 'it') } : WRITTEN,
    );
  };
  const user = await renderPane(excelServices({ generate }));
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  const message = (await screen.findByText(QUESTION, { selector: 'span' })).parentElement;
  expect([...(message?.children ?? [])].slice(1).map(({ textContent }) => textContent)).toEqual([
    'Note, colonne aggiunte, aspetto, larghezze e altezze si conservano. Generando i prospetti andrebbe invece perso:',
    'Scostamenti: tabella in A2:B5',
    'Scostamenti: unione di celle in A3:B3',
  ]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Chiudi' }));
  await user.click(screen.getByRole('button', { name: answer }));
  expect(screen.queryByText(QUESTION, { selector: 'span' })).toBeNull();
  return wishes;
}

const FIRST = { draft: false, unwanted: [], sparing: true };

test.each<[string, ReportsWish[]]>([
  ['Genera comunque', [FIRST, { ...FIRST, sparing: false }]],
  ['Lascia com’è Scostamenti', [FIRST, { ...FIRST, unwanted: ['Scostamenti'] }]],
  ['Annulla', [FIRST]],
])('before something is lost the user is asked once: «%s»', async (answer, wishes) => {
  expect(await answered(answer)).toEqual(wishes);
});

test('where no other report would be left, none can be left alone; a draft stays one', () => {
  const wish = { draft: true, unwanted: ['Sintesi'] };
  expect(lossTold(LOST, wish, REPORTS, 'it').answers).toEqual([
    { label: 'Genera comunque', task: { kind: 'generate', draft: true, confirmed: true } },
    { label: 'Annulla' },
  ]);
});

test('several reports are left alone together, in English too', () => {
  const lost = [...LOST, { report: 'Sintesi', sheet: 'Sintesi (2)', text: 'tabella in A1:B2' }];
  const reports = [...REPORTS, { name: 'Quadrature' }];
  const { title, answers = [] } = lossTold(lost, { draft: false, unwanted: [] }, reports, 'en');
  expect([title, ...answers.map(({ label }) => label)]).toEqual([
    'Something that was done to the statements would be lost',
    'Generate anyway',
    'Leave Scostamenti, Sintesi (2) as they are',
    'Cancel',
  ]);
});

test('what was not kept is told once the reports stand', async () => {
  const user = await renderPane(excelServices({ generate: () => Promise.resolve({ ...WRITTEN, lost: LOST }) }));
  await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
  await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
  expect(
    await screen.findByText('Non conservato: Scostamenti: tabella in A2:B5; Scostamenti: unione di celle in A3:B3.'),
  ).toBeTruthy();
});
