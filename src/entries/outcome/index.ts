import { failureSentence } from '../../taskpane/failure/failureSentence';
import { DICTIONARIES } from '../../taskpane/messages/dictionaries';
import { paneRoot } from '../pane/paneRoot';
import { readOutcomeAddress } from './outcomeAddress';

// The page of the dialog in which a ribbon button says what it could not do: text only, at once.
const { outcome, language } = readOutcomeAddress(window.location.href);
const messages = DICTIONARIES[language];
document.documentElement.lang = language;
document.title = messages.appName;
const sentence = document.createElement('p');
// As the page shows what it says while it starts.
sentence.className = 'attesa';
sentence.textContent =
  outcome.kind === 'failed' ? failureSentence(outcome.failure, messages) : messages.template.nothingToAdd;
paneRoot().replaceChildren(sentence);
