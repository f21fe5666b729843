/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { dictionaryOf } from '../../src/taskpane/messages/dictionaryOf';
import { StartTrouble } from '../../src/taskpane/start/StartTrouble';
import { excelServices } from './support/fakeServices';

const { theme } = excelServices();

test.each([
  ['silent', 'it', /^Excel non risponde/, ['Riprova', 'Lavora su un file']],
  ['tooOld', 'it', /^Versione di Excel non adatta.*Occorre Excel 2021/, ['Lavora su un file']],
  ['tooOld', 'en', /^This Excel is too old.*Use Excel 2021/, ['Work on a file']],
] as const)('%s, in %s: says why, and what can be done', async (trouble, language, text, buttons) => {
  const chosen: string[] = [];
  const messages = await dictionaryOf(language);
  render(<StartTrouble trouble={trouble} messages={messages} theme={theme} onWorkOnFile={() => chosen.push('file')} />);
  expect(screen.getByRole('alert').textContent).toMatch(text);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
  await userEvent.click(screen.getByRole('button', { name: buttons.at(-1) ?? '' }));
  expect(chosen).toEqual(['file']);
});
