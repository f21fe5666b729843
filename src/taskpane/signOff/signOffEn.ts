import type { SignOffTexts } from './signOffIt';

/** The same in English. */
export const signOffEn: SignOffTexts = {
  hint: 'A sign-off is by who looked at the statements made from these data. If data or statements change it stays written, in the sheet «Visto», and no longer holds. It is no electronic signature.',
  none: 'No sign-off.',
  standing: {
    valid: 'Holds: data and statements are those that were looked at',
    superseded: 'Replaced by a later one of the same person',
    otherYear: 'DOES NOT HOLD: it is of another year',
    data: 'NO LONGER HOLDS: the data changed after it',
    reports: 'NO LONGER HOLDS: the statements are not those that were looked at',
    edited: 'DOES NOT HOLD: its line was changed by hand',
  },
  name: 'Name and surname',
  role: 'Role (optional)',
  date: 'Date',
  give: 'Sign off',
  take: 'Take the sign-off away',
  takeOf: (who: string) => `Take away the sign-off by ${who}`,
  problem: {
    name: 'Say who signs off.',
    long: 'Name and role: at most 100 characters.',
    date: 'Choose the day of the sign-off.',
  },
  ask: (who: string) => `Take away the sign-off by ${who}?`,
  gone: 'It disappears from the sheet «Visto». To have it back, it has to be given again.',
  refuse: 'Leave as it is',
  done: {
    give: (who: string) => `Signed off: ${who}.`,
    take: (who: string) => `Sign-off taken away: ${who}.`,
  },
  sheet: (name: string) => `The sign-offs of the workbook are in the sheet «${name}».`,
  refused: { give: 'Not signed off', take: 'Sign-off not taken away' },
};
