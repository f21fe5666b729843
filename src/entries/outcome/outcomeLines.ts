import { failureSentence } from '../../taskpane/failure/failureSentence';
import type { Messages } from '../../taskpane/messages/it';
import type { RibbonOutcome } from './outcomeAddress';

/** What the dialog of a ribbon button says, a paragraph each; texts, never markup. */
export function outcomeLines(outcome: RibbonOutcome, messages: Messages): readonly string[] {
  if (outcome.kind === 'nothingToAdd') return [messages.template.nothingToAdd];
  if (outcome.kind === 'notKept') return [messages.reports.lost(outcome.what.join('; '))];
  const { failure } = outcome;
  const detail = failure.reason === 'file' ? undefined : failure.detail;
  const told = detail === undefined ? [] : [`${messages.failure.detail}: ${detail}`];
  return [failureSentence(failure, messages), ...told];
}
