/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { BrowserServices } from '../../../src/taskpane/services';
import { browserServices } from '../support/fakeServices';
import { renderPane } from '../support/renderPane';
import { explained, VARIANCE } from './explained';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The part unfolded, on the example. */
async function unfolded(services: BrowserServices): Promise<UserEvent> {
  const user = await renderPane(services);
  expect(screen.queryByRole('button', { name: 'Da dove viene un numero?' })).toBeNull();
  await user.click(button('Prova con l’esempio'));
  await user.click(await screen.findByRole('button', { name: 'Da dove viene un numero?' }));
  return user;
}

test('a report and a cell are asked for, and the rows of the cells behind it are shown', async () => {
  const asked: string[] = [];
  const user = await unfolded(
    browserServices({
      explain: (report, cell) => {
        asked.push(`${report}!${cell}`);
        return Promise.resolve(explained(VARIANCE));
      },
      goTo: ({ sheet, cell = '' }) =>
        Promise.resolve({ sheet, cell, cells: [{ address: cell, text: '900', pointedAt: true }] }),
    }),
  );
  const reports = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Prospetto' });
  expect([...reports.options].map(({ text }) => text)).toEqual(['Obiettivi strategici', 'Scostamenti']);
  await user.selectOptions(reports, 'Scostamenti');
  await user.type(screen.getByRole('textbox', { name: 'Cella' }), ' $e$9{Enter}');
  expect(await screen.findByText('Scostamenti!E9: 2 celle di origine.')).toBeTruthy();
  expect(asked).toEqual(['Scostamenti!E9']);
  await user.click(button('Risorse!E10'));
  expect(screen.getByLabelText('Riga di Risorse!E10').textContent).toBe('→ E10900');
  expect(screen.queryByRole('button', { name: 'Torna al numero' })).toBeNull();
});

test.each(['', 'Scostamenti', 'D7:E9', '7', 'D0'])('«%s» is no cell: nothing is asked', async (typed) => {
  let asked = 0;
  const explain = (): Promise<never> => {
    asked += 1;
    return Promise.reject(new Error('asked'));
  };
  const user = await unfolded(browserServices({ explain }));
  if (typed !== '') await user.type(screen.getByRole('textbox', { name: 'Cella' }), typed);
  await user.click(button('Da dove viene?'));
  expect(screen.getByText('Scrivere l’indirizzo di una cella, per esempio D7.')).toBeTruthy();
  expect(asked).toBe(0);
});
