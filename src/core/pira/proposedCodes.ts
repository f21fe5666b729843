import type { Share } from '../model/model';
import { programmeKey } from '../statements/programmeKey';
import { piraCodeParts } from './piraCode';

/**
 * A PIRA code for each share that has none: the next free number of its programme (`032-004-001`), in the order given. A
 * share whose mission or programme is not known gets none. The codes are proposals: nothing writes them into the inputs.
 */
export function proposedCodes(shares: readonly Share[]): ReadonlyMap<Share, string> {
  const last = new Map<string, number>();
  for (const { code } of shares) {
    const parts = piraCodeParts(code);
    if (!parts) continue;
    last.set(programmeKey(parts), Math.max(Number(parts.number), last.get(programmeKey(parts)) ?? 0));
  }
  const proposed = new Map<Share, string>();
  for (const share of shares) {
    if (share.code !== '' || share.mission === '' || share.programme === '') continue;
    const number = (last.get(programmeKey(share)) ?? 0) + 1;
    last.set(programmeKey(share), number);
    proposed.set(share, `${share.mission}-${share.programme}-${String(number).padStart(3, '0')}`);
  }
  return proposed;
}
