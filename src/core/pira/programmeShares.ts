import type { Programme } from '../model/model';
import { groupBy } from '../statements/groupBy';
import type { AllocatedShare, Ledger } from '../statements/ledger';
import { programmeKey } from '../statements/programmeKey';

/** A programme and the shares that fall in it: the objectives of its part of the PIRA. */
export interface ProgrammeShares {
  readonly programme: Pick<Programme, 'mission' | 'missionName' | 'programme' | 'programmeName'>;
  readonly shares: readonly AllocatedShare[];
}

/**
 * The shares of every programme that has any: programmes in the order of the sheet `Programmi`, shares in that of `Quote`.
 * Those of a programme that is not listed there (an error, seen in drafts only) come last, under its codes alone.
 */
export function programmeShares({ model, shares }: Ledger): ProgrammeShares[] {
  const groups = groupBy(shares, ({ share }) => programmeKey(share));
  const listed = model.programmes.flatMap((programme) => {
    const key = programmeKey(programme);
    const found = groups.get(key);
    groups.delete(key);
    return found ? [{ programme, shares: found }] : [];
  });
  const others = [...groups.values()].flatMap((found) => {
    const share = found[0]?.share;
    const names = { missionName: '', programmeName: '' };
    return share
      ? [{ programme: { mission: share.mission, programme: share.programme, ...names }, shares: found }]
      : [];
  });
  return [...listed, ...others];
}
