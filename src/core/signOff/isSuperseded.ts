import { nameKeyWithYear } from '../inputs/names';
import type { SignOff } from './signOff';

/** Whether a later sign-off is of the same person. */
export function isSuperseded(signOffs: readonly SignOff[], index: number): boolean {
  const who = nameKeyWithYear(signOffs[index]?.name ?? '');
  return signOffs.slice(index + 1).some(({ name }) => nameKeyWithYear(name) === who);
}
