import { createRoot } from 'react-dom/client';
import { dictionaryOf } from './messages/dictionaryOf';
import { App } from './pane/App';
import type { PaneServices } from './services';

/** Puts the pane in place of whatever the page shows while it starts. */
export async function mountPane(container: HTMLElement, services: PaneServices): Promise<void> {
  const messages = await dictionaryOf(services.language);
  createRoot(container).render(<App services={services} messages={messages} />);
}
