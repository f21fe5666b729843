import type { Cents } from '../money/cents';

/**
 * Whether a variance is good news: more revenue than budgeted is, more costs are not. `null` where it says neither:
 * no variance, and investments, which are neutral.
 */
export function isFavourable(kind: 'revenue' | 'costs' | 'investments', euro: Cents | null): boolean | null {
  if (euro === null || euro === 0 || kind === 'investments') return null;
  return kind === 'revenue' ? euro > 0 : euro < 0;
}
