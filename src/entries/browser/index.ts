import { paneRoot } from '../pane/paneRoot';
import { startBrowser } from './startBrowser';

startBrowser(paneRoot());
