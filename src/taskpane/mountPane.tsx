import { createRoot } from 'react-dom/client';
import { App } from './pane/App';
import type { PaneServices } from './services';

/** Puts the pane in place of whatever the page shows while it starts. */
export function mountPane(container: HTMLElement, services: PaneServices): void {
  createRoot(container).render(<App services={services} />);
}
