import type { SignOff } from './signOff';

/** Who signs off, as it is to be printed. */
export type Signer = Pick<SignOff, 'name' | 'role' | 'date'>;

/** What is wrong with what was given: no name, a text that is too long, a day that the calendar does not have. */
export type SignerProblem = 'name' | 'long' | 'date';

/** The most that a name or a role may have, in characters. */
const LONGEST_NAME = 100;

/** Reads who signs off, the day as `2021-03-31`. Blanks are those of one line. */
export function signerOf(name: string, role: string, day: string): Signer | SignerProblem {
  const signer = { name: spaced(name), role: spaced(role), date: dateOf(day) };
  if (signer.name === '') return 'name';
  if (signer.name.length > LONGEST_NAME || signer.role.length > LONGEST_NAME) return 'long';
  return signer.date === undefined ? 'date' : { ...signer, date: signer.date };
}

/** `2021-03-31` → `31/03/2021`. */
function dateOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const exists = new Date(`${text}T00:00:00Z`);
  if (year === '' || Number.isNaN(exists.getTime()) || exists.getUTCDate() !== Number(day)) return undefined;
  return `${day}/${month}/${year}`;
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
