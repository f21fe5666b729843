import type { JudgedSignOff } from './judgeSignOffs';

/** Whether somebody has to look again: the sign-off was one of this year, and holds no more. */
export function isLapsed({ standing }: Pick<JudgedSignOff, 'standing'>): boolean {
  return standing === 'data' || standing === 'reports' || standing === 'edited';
}
