import type { Share } from '../model/model';
import { programmeKey } from '../statements/programmeKey';
import { piraCodeParts } from './piraCode';

/**
 * A PIRA code for each share that has none: the first free numbers of its programme (`032-004-001`), in the order given,
 * so that writing one of them leaves the others as they are. A share whose mission or programme is not known gets none.
 * The codes are proposals: nothing writes them into the inputs.
 */
export function proposedCodes(shares: readonly Share[]): ReadonlyMap<Share, string> {
  const taken = new Set<string>();
  for (const { code } of shares) {
    const parts = piraCodeParts(code);
    if (parts) taken.add(numberKey(parts, Number(parts.number)));
  }
  const last = new Map<string, number>();
  const proposed = new Map<Share, string>();
  for (const share of shares) {
    if (share.code !== '' || share.mission === '' || share.programme === '') continue;
    let number = (last.get(programmeKey(share)) ?? 0) + 1;
    while (taken.has(numberKey(share, number))) number += 1;
    last.set(programmeKey(share), number);
    proposed.set(share, `${share.mission}-${share.programme}-${String(number).padStart(3, '0')}`);
  }
  return proposed;
}

function numberKey(programme: Pick<Share, 'mission' | 'programme'>, number: number): string {
  return `${programmeKey(programme)} ${number}`;
}
