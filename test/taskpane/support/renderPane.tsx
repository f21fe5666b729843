import { act, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { App } from '../../../src/taskpane/pane/App';
import type { PaneServices } from '../../../src/taskpane/services';

/** Draws the pane over services, its kept choices recalled, for a user to work with. */
export async function renderPane(services: PaneServices): Promise<UserEvent> {
  await act(async () => {
    render(<App services={services} />);
    await Promise.resolve();
  });
  return userEvent.setup();
}
