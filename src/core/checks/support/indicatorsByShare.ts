import type { Indicator, Share } from '../../model/model';
import { groupBy } from '../../statements/groupBy';
import type { Ledger } from '../../statements/ledger';
import { shareName } from './shareName';

/** The indicators of each share, in the order of their sheet. Of two shares with one name the first has them all. */
export function indicatorsByShare(ledger: Ledger): ReadonlyMap<Share, readonly Indicator[]> {
  const byName = groupBy(ledger.model.indicators, (indicator) => indicator.shareKey);
  const found = new Map<Share, readonly Indicator[]>();
  for (const { share } of ledger.shares) {
    const name = shareName(share);
    found.set(share, byName.get(name) ?? []);
    byName.delete(name);
  }
  return found;
}
