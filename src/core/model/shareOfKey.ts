import type { Share } from './model';

/**
 * Finds the share that an indicator names: by its PIRA code, or by its objective's code where the objective has that one
 * share only and the share has no code of its own.
 */
export function shareOfKey(shares: readonly Share[]): (key: string) => Share | undefined {
  const byCode = new Map<string, Share>();
  const byObjective = new Map<string, Share | undefined>();
  for (const share of shares) {
    if (share.code !== '' && !byCode.has(share.code)) byCode.set(share.code, share);
    const only = !byObjective.has(share.objective) && share.code === '';
    byObjective.set(share.objective, only ? share : undefined);
  }
  return (key) => (key === '' ? undefined : (byCode.get(key) ?? byObjective.get(key)));
}
