import { languageOf } from '../../taskpane/messages/language';
import type { BrowserServices } from '../../taskpane/services';
import { systemTheme } from '../pane/systemTheme';
import { browserServices } from './browserServices';

/** The services of a pane in an ordinary page: in the browser's language and the system's shade. */
export function servicesOfPage(): BrowserServices {
  return browserServices(languageOf(navigator.language), systemTheme());
}
