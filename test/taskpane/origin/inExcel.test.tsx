/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import { PaneError } from '../../../src/taskpane/failure/failure';
import { PAUSE } from '../../../src/taskpane/origin/useOrigin';
import type { ExcelServices, NumberOrigin } from '../../../src/taskpane/services';
import { excelServices } from '../support/fakeServices';
import { renderPane } from '../support/renderPane';
import { explained, reportCell, VARIANCE } from './explained';

const TITLE = 'Da dove viene un numero?';
const OTHER = explained([
  { depth: 0, kind: 'number', cell: reportCell('F9', '1A'), text: '7,00' },
  { depth: 1, kind: 'heading', of: 'default' },
]);
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const lines = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const pause = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, PAUSE + 50)));

/** Services that answer in turn (the last answer again and again), and the user who selects. */
function following(...answers: readonly (NumberOrigin | Error)[]) {
  const listeners = new Set<() => void>();
  let questions = 0;
  const answering: Partial<ExcelServices> = {
    explainSelected: () => {
      const answer = answers[Math.min(questions, answers.length - 1)] ?? new Error('no answer');
      questions += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    watchSelection: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  return {
    services: excelServices(answering),
    select: () => {
      listeners.forEach((listener) => {
        listener();
      });
    },
    questions: () => questions,
    listening: () => listeners.size,
  };
}

test('nobody listens and nothing is asked until the part is unfolded, nor once it is folded again', async () => {
  const excel = following(explained(VARIANCE));
  const user = await renderPane(excel.services);
  expect([excel.listening(), excel.questions()]).toEqual([0, 0]);
  await user.click(button(TITLE));
  expect([excel.listening(), excel.questions()]).toEqual([1, 1]);
  await user.click(button(TITLE));
  expect([excel.listening(), excel.questions()]).toEqual([0, 1]);
});

test('the cells behind the number that the user is on, each with the way to it, and the way back', async () => {
  const { services } = following(explained(VARIANCE));
  const user = await renderPane(services);
  await user.click(button(TITLE));
  expect(await screen.findByText('Scostamenti!E9: 2 celle di origine.')).toBeTruthy();
  expect(lines().slice(-3)).toEqual([
    '+ 900,002E · Proventi consuntivoRisorse!E10',
    '− 1.000,002E · Proventi preventivoRisorse!B10',
    '= -100,00',
  ]);
  await user.click(button('Risorse!B10'));
  await user.click(button('Torna al numero'));
  expect(services.asked).toEqual([
    ['goTo', { sheet: 'Risorse', cell: 'B10' }],
    ['goTo', { sheet: 'Scostamenti', cell: 'E9' }],
  ]);
});

test('who moves about is asked for once they stay; what is no number leaves the list in place', async () => {
  const excel = following(explained(VARIANCE), { outcome: 'noReport' }, OTHER);
  const user = await renderPane(excel.services);
  await user.click(button(TITLE));
  await screen.findByText('Scostamenti!E9: 2 celle di origine.');
  for (let moves = 0; moves < 5; moves += 1) excel.select();
  await pause();
  expect(excel.questions()).toBe(2);
  expect(screen.getByText('Scostamenti!E9: 2 celle di origine.')).toBeTruthy();
  excel.select();
  await pause();
  expect(screen.getByText('Scostamenti!F9: 0 celle di origine.')).toBeTruthy();
});

test.each<[NumberOrigin, string]>([
  [{ outcome: 'noReport' }, 'La cella scelta non è in un prospetto: selezionare un numero in un foglio dei prospetti.'],
  [{ outcome: 'noNumber' }, 'Nella cella scelta non c’è un numero del prospetto.'],
  [
    { outcome: 'leftOut', sheet: 'Quadro PIRA', lacking: 'manca il foglio «Indicatori»' },
    'Il prospetto «Quadro PIRA» non si può generare: manca il foglio «Indicatori».',
  ],
  [
    { outcome: 'stopped' },
    'I dati hanno errori che impediscono i prospetti: verificarli e correggerli, poi riprovare.',
  ],
])('asked about something else, it says so: %j', async (answer, words) => {
  const { services } = following(explained(VARIANCE), answer);
  const user = await renderPane(services);
  await user.click(button(TITLE));
  await user.click(button('Da dove viene?'));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Torna al numero' })).toBeNull();
});

test('a sheet that no longer says what the data give', async () => {
  const { services } = following(explained(VARIANCE, '-50'));
  const user = await renderPane(services);
  await user.click(button(TITLE));
  expect(await screen.findByText(/^Nel foglio c’è ora «-50»: i dati sono cambiati/)).toBeTruthy();
});

test('what fails is told to who asked, not to who moves about', async () => {
  const excel = following(new PaneError({ reason: 'busy' }));
  const user = await renderPane(excel.services);
  await user.click(button(TITLE));
  expect(screen.queryByText('Operazione non riuscita')).toBeNull();
  await user.click(button('Da dove viene?'));
  expect(await screen.findByText('Operazione non riuscita')).toBeTruthy();
});

test('while something else is under way nothing is asked', async () => {
  const excel = following(explained(VARIANCE));
  const services = { ...excel.services, verify: () => new Promise<never>(() => undefined) };
  const user = await renderPane(services);
  await user.click(button(TITLE));
  await user.click(button('Verifica dati'));
  await user.click(button('Da dove viene?'));
  expect([excel.listening(), excel.questions()]).toEqual([0, 1]);
});

test('of thousands of cells a page is drawn, and what they come to', async () => {
  const [number, part, , total] = VARIANCE;
  if (!number || !part || !total) throw new Error('no lines');
  const { services } = following(explained([number, ...Array.from({ length: 5_000 }, () => part), total]));
  const user = await renderPane(services);
  const before = screen.getAllByRole('listitem').length;
  await user.click(button(TITLE));
  await screen.findByText('Scostamenti!E9: 5000 celle di origine.');
  expect(lines()).toHaveLength(before + 20 + 1);
  await user.click(button('Mostra altre 100 (ne restano 4980)'));
  expect(lines()).toHaveLength(before + 120 + 1);
  expect(lines().at(-1)).toBe('= -100,00');
});
