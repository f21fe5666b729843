import type { Indicator, Share } from '../../model/model';
import { shareOfKey } from '../../model/shareOfKey';
import { groupBy } from '../../statements/groupBy';
import type { Ledger } from '../../statements/ledger';

/** Whether a share that lists these indicators, and not so many as expected, may do so only because of wrong codes. */
export type MayBeStray = (share: Share, listed: readonly Indicator[], expected: number) => boolean;

/**
 * Tells of a share whose indicators are too few or too many whether that may only follow from codes that are findings
 * themselves: indicators of no known share, a number that comes twice, two shares of one code.
 */
export function strayIndicators({ model, shares, objectiveByCode }: Ledger): MayBeStray {
  const shareOf = shareOfKey(shares.map(({ share }) => share));
  const strays = groupBy(
    model.indicators.filter(({ shareKey }) => !shareOf(shareKey)),
    // One that names an objective of several shares can only be of one of these.
    ({ shareKey }) => (objectiveByCode.get(shareKey)?.shares.length ? shareKey : ''),
  );
  const ofCode = groupBy(shares, ({ share }) => share.code);
  return (share, listed, expected) => {
    if (share.code !== '' && (ofCode.get(share.code)?.length ?? 0) > 1) return true;
    const missing = expected - listed.length;
    if (missing > 0) return missing <= (strays.get('')?.length ?? 0) + (strays.get(share.objective)?.length ?? 0);
    const numbers = listed.map(({ number }) => number).filter((number) => number !== 0);
    return -missing <= numbers.length - new Set(numbers).size;
  };
}
