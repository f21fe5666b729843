import type { Messages } from '../messages/it';
import type { MailingState } from '../services';

/** How a workbook stands that is to be sent, as one sentence. */
export function mailingWords({ remarks, download }: MailingState, { mailing }: Messages): string {
  const found = remarks.length === 0 ? mailing.ready : `${mailing.remarks(remarks.length)}.`;
  return download ? `${mailing.copyReady} ${found}` : found;
}
