import { minuteText } from '../../core/record/minute';
import { lostLine } from '../../core/userWork/lost/lostLine';
import { movedWords } from '../../core/userWork/movedWords';
import type { EarlierVersion, ForeseenRestoration, Restoration } from '../../usecases/restore';
import type { Language } from '../messages/language';
import type { ToldEnding } from '../told/toldEnding';
import { restoreEn } from './restoreEn';
import { restoreIt, type RestoreTexts } from './restoreIt';

/** How «Ripristina la versione precedente» stands: which version would come back, or what came of that. */
export function restoreTold(state: ForeseenRestoration | Restoration, language: Language): ToldEnding {
  const texts = language === 'it' ? restoreIt : restoreEn;
  switch (state.outcome) {
    case 'nothing':
      return { kind: 'told', intent: 'info', title: texts.nothing[state.why], lines: [] };
    case 'possible': {
      const { version, moved, lost } = state;
      return {
        kind: 'told',
        intent: 'warning',
        title: texts.ask,
        lines: [
          versionWords(version, texts),
          `${version.live ? texts.live : texts.fixed} ${texts.back}`,
          ...(moved.length === 0 ? [] : [texts.toMove(moved.map(movedWords).join(', '))]),
          ...(lost.length === 0 ? [] : [texts.toLose(lost.map(lostLine).join('; '))]),
        ],
        answers: [{ label: texts.confirm, task: { kind: 'restore', confirmed: true } }, { label: texts.refuse }],
      };
    }
    case 'restored': {
      const { reports, moved, lost, version } = state;
      const lines = version.live ? [] : [texts.fixed];
      return {
        kind: 'told',
        intent: 'success',
        title: texts.done(reports.length),
        lines,
        written: { reports, moved, lost },
      };
    }
  }
}

/** Which version it is, and of which reports. */
function versionWords({ made, fingerprint, names }: EarlierVersion, texts: RestoreTexts): string {
  const reports = names.join(', ');
  return made === undefined ? texts.version(fingerprint, reports) : texts.made(minuteText(made), fingerprint, reports);
}
