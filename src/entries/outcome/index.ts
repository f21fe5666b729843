import { DICTIONARIES } from '../../taskpane/messages/dictionaries';
import { paneRoot } from '../pane/paneRoot';
import { readOutcomeAddress } from './outcomeAddress';
import { outcomeLines } from './outcomeLines';

// The page of the dialog in which a ribbon button says what it could not do: text only, at once.
const { outcome, language } = readOutcomeAddress(window.location.href);
const messages = DICTIONARIES[language];
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
