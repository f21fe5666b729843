import type { Share } from './model';
import { shareKeys } from './shareKeys';

/** Finds the share that an indicator names: see `shareKeys`. Of two shares with one code it is the first. */
export function shareOfKey(shares: readonly Share[]): (key: string) => Share | undefined {
  const byKey = new Map<string, Share>();
  for (const [share, keys] of shareKeys(shares)) {
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, share);
  }
  return (key) => byKey.get(key);
}
