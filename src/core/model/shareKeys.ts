import type { Share } from './model';

/**
 * The keys by which an indicator may name each share: its PIRA code, and its objective's code where it is the objective's
 * only share. A code wins: an objective whose code is also that of a share names that share. None for a share without a
 * code that has others beside it.
 */
export function shareKeys(shares: readonly Share[]): ReadonlyMap<Share, readonly string[]> {
  const codes = new Set(shares.map(({ code }) => code));
  const counts = new Map<string, number>();
  for (const { objective } of shares) counts.set(objective, (counts.get(objective) ?? 0) + 1);
  return new Map(
    shares.map((share) => {
      const { code, objective } = share;
      const only = objective !== '' && counts.get(objective) === 1 && !codes.has(objective);
      return [share, [...(code === '' ? [] : [code]), ...(only ? [objective] : [])]];
    }),
  );
}
