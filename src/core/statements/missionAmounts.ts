import { fieldTotals, type FieldTotals } from './fieldTotals';
import { groupBy } from './groupBy';
import type { AllocatedShare, Ledger } from './ledger';

/** The shares of one mission and the sums of their six amounts. */
export interface MissionAmounts {
  readonly mission: string;
  readonly name: string;
  readonly shares: readonly AllocatedShare[];
  readonly amounts: FieldTotals;
}

/** Budget and actual figures by mission, in the order of the sheet `Programmi`; missions without shares are left out. */
export function missionAmounts({ model, shares }: Ledger): MissionAmounts[] {
  const names = new Map<string, string>();
  for (const { mission, missionName } of model.programmes) if (!names.has(mission)) names.set(mission, missionName);
  const sharesOf = groupBy(shares, ({ share }) => share.mission);
  return [...names].flatMap(([mission, name]) => {
    const own = sharesOf.get(mission) ?? [];
    return own.length === 0
      ? []
      : [{ mission, name, shares: own, amounts: fieldTotals(own.map((one) => one.amounts)) }];
  });
}
