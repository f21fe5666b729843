import { mountPane } from '../../taskpane/mountPane';
import { paneRoot } from '../pane/paneRoot';
import { servicesOfPage } from './servicesOfPage';

mountPane(paneRoot(), servicesOfPage());
