import { listText } from '../diagnostics/listText';
import type { JudgedSignOff, Standing } from './judgeSignOffs';
import { isSuperseded } from './judgeSignOffs';
import type { SignOff } from './signOff';

/** What stands beside a sign-off: whether it holds, in words. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  valid: 'Vale: dati e prospetti sono quelli visti',
  superseded: 'Sostituito da un visto successivo della stessa persona',
  otherYear: 'NON VALE: è di un altro esercizio',
  data: 'NON VALE PIÙ: i dati sono cambiati dopo il visto',
  reports: 'NON VALE PIÙ: i prospetti non sono più quelli visti',
  edited: 'NON VALE: la riga è stata modificata a mano',
};

/** What the workbook alone can say, by its control totals. */
export const TOTALS_MOVED = 'NON VALE PIÙ: i totali di controllo sono cambiati dopo il visto';

/** `Maria Rossi (Responsabile), 31/03/2021`. */
export function whoAndWhen({ name, role, date }: Pick<SignOff, 'name' | 'role' | 'date'>): string {
  return `${name}${role === '' ? '' : ` (${role})`}, ${date}`;
}

/** Whether somebody has to look again: the sign-off was one of this year, and holds no more. */
export function isLapsed({ standing }: Pick<JudgedSignOff, 'standing'>): boolean {
  return standing === 'data' || standing === 'reports' || standing === 'edited';
}

/**
 * What reports say that are made from other inputs than those last signed off, by anybody; `undefined` where there is
 * nothing to say. It depends on nothing but the sign-offs and what the reports are made from.
 */
export function lapsedRemark(
  signOffs: readonly SignOff[],
  { fingerprint, year }: { readonly fingerprint: string; readonly year: number | null },
): string | undefined {
  const lapsed = signOffs.filter(
    (signOff, index) =>
      signOff.year === String(year ?? '') && signOff.fingerprint !== fingerprint && !isSuperseded(signOffs, index),
  );
  if (lapsed.length === 0) return undefined;
  const who = lapsed.map((signOff) => `${whoAndWhen(signOff)}, impronta ${signOff.fingerprint}`);
  return `VISTO NON PIÙ VALIDO – i dati sono cambiati dopo il visto di ${listText(who)}.`;
}
