import { nameKeyWithYear } from '../inputs/names';
import type { SignOff } from './signOff';

/** Whether one of the later sign-offs is of the same person. */
export function isSuperseded(signOff: SignOff, later: readonly SignOff[]): boolean {
  const who = nameKeyWithYear(signOff.name);
  return later.some(({ name }) => nameKeyWithYear(name) === who);
}
