import { dictionaryOf } from '../../taskpane/messages/dictionaryOf';
import { paneRoot } from '../pane/paneRoot';
import { readOutcomeAddress } from './outcomeAddress';
import { outcomeLines } from './outcomeLines';

/** The page of the dialog in which a ribbon button says what it could not do: text only. */
async function show(): Promise<void> {
  const { outcome, language } = readOutcomeAddress(window.location.href);
  const messages = await dictionaryOf(language);
  document.documentElement.lang = language;
  document.title = messages.appName;
  const paragraphs = outcomeLines(outcome, messages).map((line) => {
    const paragraph = document.createElement('p');
    // As the page shows what it says while it starts.
    paragraph.className = 'attesa';
    paragraph.textContent = line;
    return paragraph;
  });
  paneRoot().replaceChildren(...paragraphs);
}

void show();
