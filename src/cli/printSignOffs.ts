import type { JudgedSignOff } from '../core/signOff/judgeSignOffs';
import { STANDING_WORDS } from '../core/signOff/signOffWords';
import { whoAndWhen } from '../core/signOff/whoAndWhen';

/** The sign-offs of a workbook, each with whether it holds; nothing where it has none. */
export function printSignOffs(signOffs: readonly JudgedSignOff[] = []): string {
  if (signOffs.length === 0) return '';
  const lines = signOffs.map(
    (signOff, index) =>
      `  ${index + 1}. ${whoAndWhen(signOff)}, impronta ${signOff.fingerprint}: ${STANDING_WORDS[signOff.standing]}`,
  );
  return ['', 'Visti:', ...lines, ''].join('\n');
}
