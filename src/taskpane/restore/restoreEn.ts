import { counted } from '../messages/counted';
import type { RestoreTexts } from './restoreIt';

/** The same in English. */
export const restoreEn: RestoreTexts = {
  ask: 'Restore the previous version?',
  version: (fingerprint: string, reports: string) =>
    `The statements will be those of the data with fingerprint ${fingerprint} again: ${reports}.`,
  made: (when: string, fingerprint: string, reports: string) =>
    `The statements will be those first generated on ${when}, from the data with fingerprint ${fingerprint}, again: ${reports}.`,
  fixed: 'The data in the source sheets stay as they are: the amounts in the statements are fixed, as they were then.',
  live: 'The data are those of that time again: the amounts follow them.',
  toMove: (cells: string) => `Written over the statements, to be moved to the notes: ${cells}.`,
  toLose: (what: string) => `Will not be kept: ${what}.`,
  back: 'Restoring once more brings today’s version back.',
  confirm: 'Restore',
  refuse: 'Leave as it is',
  done: (count: number) => `Previous version restored: ${counted(count, 'statement', 'statements')}.`,
  nothing: {
    noRecord: 'There is no version to restore: the record of the statements is missing or was changed.',
    noEarlierRun: 'There is no version to restore: the statements were generated from one version of the data only.',
    notKept: 'The previous version cannot be restored: its data were too many to be kept.',
  },
};
