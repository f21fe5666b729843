import type { Indicator } from '../model/model';
import { shareOfKey } from '../model/shareOfKey';
import type { Ledger } from '../statements/ledger';

/**
 * The indicators that repeat one of an earlier row: an objective that is split over several programmes has the same
 * indicators in each of its shares, and each is one indicator. They are the same where their words are.
 *
 * @returns each indicator that is repeated, with the first that says the same
 */
export function repeatedIndicators({ model, shares }: Ledger): ReadonlyMap<Indicator, Indicator> {
  const shareOf = shareOfKey(shares.map(({ share }) => share));
  const first = new Map<string, Indicator>();
  const repeated = new Map<Indicator, Indicator>();
  for (const indicator of model.indicators) {
    const share = shareOf(indicator.shareKey);
    const words = indicator.title.trim().replace(/\s+/g, ' ').toLowerCase();
    if (!share || words === '') continue;
    const key = `${share.objective}\u0000${words}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, indicator);
    else if (shareOf(earlier.shareKey) !== share) repeated.set(indicator, earlier);
  }
  return repeated;
}
