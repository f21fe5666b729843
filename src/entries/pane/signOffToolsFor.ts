import { minuteOf } from '../../core/record/minute';
import { signerOf } from '../../core/signOff/signer';
import type { Language } from '../../taskpane/messages/language';
import { signOffEn } from '../../taskpane/signOff/signOffEn';
import { signOffIt } from '../../taskpane/signOff/signOffIt';
import type { SignOffTools } from '../../taskpane/services';

/** What the pane needs to ask for sign-offs, in its language, today. */
export function signOffToolsFor(language: Language): SignOffTools {
  return { texts: language === 'it' ? signOffIt : signOffEn, today: minuteOf(new Date()).slice(0, 10), signerOf };
}
