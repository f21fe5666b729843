import { lostLine } from '../../core/userWork/lost/lostLine';
import type { LostWork } from '../../core/userWork/lost/lostWork';
import type { Language } from '../messages/language';
import { wantedOf } from '../reports/wantedOf';
import type { ReportChoice, ReportsWish } from '../services';
import type { ToldEnding } from '../told/toldEnding';
import { lossEn } from './lossEn';
import { lossIt } from './lossIt';

/**
 * Asks before something of the users' is lost: whether to go on, to leave those reports as they stand, or to do nothing.
 * Where no other report would be left, the second is the same as the third.
 */
export function lossTold(
  lost: readonly LostWork[],
  { draft, unwanted }: ReportsWish,
  reports: readonly ReportChoice[],
  language: Language,
): ToldEnding {
  const texts = language === 'it' ? lossIt : lossEn;
  const losing = new Map(lost.map(({ report, sheet }) => [report, sheet]));
  const spared = [...losing.keys()];
  const others = wantedOf(reports, [...unwanted, ...spared]);
  const sheets = [...losing.values()].join(', ');
  const label = losing.size === 1 ? texts.spare(sheets) : texts.spareMany(sheets);
  return {
    kind: 'told',
    intent: 'warning',
    title: texts.ask,
    lines: [texts.lines, ...lost.map(lostLine)],
    answers: [
      { label: texts.confirm, task: { kind: 'generate', draft, confirmed: true } },
      ...(others.length === 0 ? [] : [{ label, task: { kind: 'generate' as const, draft, spared } }]),
      { label: texts.cancel },
    ],
  };
}
