import { act, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { dictionaryOf } from '../../../src/taskpane/messages/dictionaryOf';
import { App } from '../../../src/taskpane/pane/App';
import type { PaneServices } from '../../../src/taskpane/services';

/** Draws the pane over services, its kept choices recalled, for a user to work with. */
export async function renderPane(services: PaneServices): Promise<UserEvent> {
  const messages = await dictionaryOf(services.language);
  await act(async () => {
    render(<App services={services} messages={messages} />);
    await Promise.resolve();
  });
  return userEvent.setup();
}
