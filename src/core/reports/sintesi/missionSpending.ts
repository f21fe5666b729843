import type { Cents } from '../../money/cents';
import type { Ledger } from '../../statements/ledger';
import { missionTotals } from '../../statements/missionTotals';

/** What each mission spent: cash out and investments together. */
export function missionSpending({ programmes }: Ledger): ReadonlyMap<string, Cents> {
  return new Map(
    missionTotals(programmes).map(({ mission, cashCurrent, cashInvestments }) => [
      mission,
      cashCurrent + cashInvestments,
    ]),
  );
}
