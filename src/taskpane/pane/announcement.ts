import { failureSentence, stoppedSentence } from '../failure/failureSentence';
import type { Messages } from '../messages/it';
import { mailingWords } from '../mailing/mailingWords';
import { newYearWords } from '../newYear/newYearWords';
import { stepWords } from '../run/stepWords';
import { countBySeverity, countsInWords } from '../summary/countBySeverity';
import { templateWords } from '../welcome/templateWords';
import type { Ending, PaneState } from './paneState';

/** What the pane is doing, or what came of the last thing it did, as one sentence; empty before anything happened. */
export function announcement({ run, ending, data }: PaneState, messages: Messages): string {
  if (run) return `${messages.run[run.task.kind]}: ${stepWords(run, messages)}`;
  if (!ending) return '';
  return ending.kind === 'verified'
    ? messages.run.verified(countsInWords(data?.findings ?? [], messages))
    : endingWords(ending, messages);
}

function endingWords(ending: Exclude<Ending, { kind: 'verified' }>, messages: Messages): string {
  const { reports, draft, impossible, template } = messages;
  switch (ending.kind) {
    case 'failed':
      return `${messages.failure.title}. ${failureSentence(ending.failure, messages)}`;
    case 'cancelled':
      return stoppedSentence(ending.leftOut, messages);
    case 'written': {
      const { draft: isDraft, reports: written } = ending.reports;
      return isDraft ? reports.writtenDraft(written.length) : reports.written(written.length);
    }
    case 'stopped':
      return ending.data.state === 'impossible'
        ? impossible.title
        : `${draft.title}. ${draft.body(countBySeverity(ending.data.findings).errore)}`;
    case 'template':
      return templateWords(ending.template, messages).join(' ');
    case 'newYear':
      return newYearWords(ending.made, messages);
    case 'mailing':
      return mailingWords(ending.mailing, messages);
    case 'told':
      return [ending.title, ...ending.lines].join(' ');
    case 'exampleElsewhere':
      return template.exampleOpened;
  }
}
