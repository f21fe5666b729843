import { listText } from '../diagnostics/listText';
import { isSuperseded } from './isSuperseded';
import type { SignOff } from './signOff';
import { whoAndWhen } from './whoAndWhen';

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
      signOff.year === String(year ?? '') &&
      signOff.fingerprint !== fingerprint &&
      !isSuperseded(signOff, signOffs.slice(index + 1)),
  );
  if (lapsed.length === 0) return undefined;
  const who = lapsed.map((signOff) => `${whoAndWhen(signOff)}, impronta ${signOff.fingerprint}`);
  return `VISTO NON PIÙ VALIDO – i dati sono cambiati dopo il visto di ${listText(who)}.`;
}
