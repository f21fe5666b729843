import type { Indicator, Share } from '../model/model';
import { shareOfKey } from '../model/shareOfKey';
import { groupBy } from '../statements/groupBy';
import type { Ledger } from '../statements/ledger';

/** The indicators of each share, in the order of their sheet; a share without indicators has an empty list. */
export function indicatorsByShare({ model, shares }: Ledger): ReadonlyMap<Share, readonly Indicator[]> {
  const shareOf = shareOfKey(shares.map(({ share }) => share));
  const found = groupBy(model.indicators, ({ shareKey }) => shareOf(shareKey));
  return new Map(shares.map(({ share }) => [share, found.get(share) ?? []]));
}
