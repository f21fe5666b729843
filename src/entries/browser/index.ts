import { mountPane } from '../../taskpane/mountPane';
import { paneRoot } from '../pane/paneRoot';
import { servicesOfPage } from './servicesOfPage';

void mountPane(paneRoot(), servicesOfPage());
