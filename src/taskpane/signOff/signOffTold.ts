import { refusalText } from '../../core/signOff/refusalText';
import { whoAndWhen } from '../../core/signOff/whoAndWhen';
import type { SignOffOutcome } from '../../usecases/signOff';
import type { Language } from '../messages/language';
import type { Download, SignOffWish } from '../services';
import type { ToldEnding } from '../told/toldEnding';
import { refusalEn } from './refusalEn';
import { signOffEn } from './signOffEn';
import { signOffIt } from './signOffIt';

/** How a wish for the sign-offs stands: asked about (nothing was done yet), done, or refused with what to do. */
export function signOffTold(
  wish: SignOffWish,
  done: SignOffOutcome | undefined,
  language: Language,
  download?: Download,
): ToldEnding {
  const texts = language === 'it' ? signOffIt : signOffEn;
  const who = whoAndWhen(wish.signer);
  if (!done) {
    const task = { kind: 'signOff', wish: { ...wish, confirmed: true } } as const;
    const answers = [{ label: texts.take, task }, { label: texts.refuse }];
    return { kind: 'told', intent: 'warning', title: texts.ask(who), lines: [texts.gone], answers };
  }
  if (done.outcome === 'refused') {
    const why = language === 'it' ? refusalText(done.why) : refusalEn(done.why);
    return { kind: 'told', intent: 'warning', title: texts.refused[wish.kind], lines: [sentence(why)] };
  }
  const { sheet, moved, lost } = done;
  const written = { reports: [], moved, lost, ...(download && { download }) };
  return { kind: 'told', intent: 'success', title: texts.done[wish.kind](who), lines: [texts.sheet(sheet)], written };
}

function sentence(end: string): string {
  return `${end.charAt(0).toUpperCase()}${end.slice(1)}.`;
}
