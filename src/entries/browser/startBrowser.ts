import { mountPane } from '../../taskpane/mountPane';
import { languageOf } from '../../taskpane/messages/language';
import { systemTheme } from '../pane/systemTheme';
import { browserServices } from './browserServices';

/** The pane on a file, without Excel. */
export function startBrowser(container: HTMLElement): void {
  mountPane(container, browserServices(languageOf(navigator.language), systemTheme()));
}
