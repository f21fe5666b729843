import { createRoot } from 'react-dom/client';
import { startOffice } from '../../excel/office/startOffice';
import { dictionaryOf } from '../../taskpane/messages/dictionaryOf';
import { languageOf } from '../../taskpane/messages/language';
import { mountPane } from '../../taskpane/mountPane';
import { StartTrouble } from '../../taskpane/start/StartTrouble';
import { paneRoot } from '../pane/paneRoot';
import { systemTheme } from '../pane/systemTheme';
import { excelServices } from './excelServices';

/** How long Excel may take to answer, in milliseconds. */
const LONGEST_START = 15_000;

/** The page of the task pane: in Excel on the open workbook, in a browser on a file. */
async function start(): Promise<void> {
  const root = paneRoot();
  const place = await startOffice(LONGEST_START);
  switch (place) {
    case 'excel':
      await mountPane(root, excelServices());
      return;
    case 'outside':
      await workOnFile(root);
      return;
    case 'silent':
    case 'tooOld': {
      const messages = await dictionaryOf(languageOf(navigator.language));
      const trouble = createRoot(root);
      const onWorkOnFile = (): void => {
        trouble.unmount();
        void workOnFile(root);
      };
      trouble.render(
        <StartTrouble trouble={place} messages={messages} theme={systemTheme()} onWorkOnFile={onWorkOnFile} />,
      );
    }
  }
}

async function workOnFile(root: HTMLElement): Promise<void> {
  const { servicesOfPage } = await import(/* webpackChunkName: "pageServices" */ '../browser/servicesOfPage');
  await mountPane(root, servicesOfPage());
}

void start();
