import type { Programme } from '../model/model';
import type { AllocatedShare, ProgrammeTotal } from './ledger';
import { programmeKey } from './programmeKey';

/**
 * The cash out of each programme, in cents, in the order of the sheet `Programmi`; a programme without shares has
 * zero. A share whose programme is not listed is in no total: its reference is a finding.
 */
export function programmeTotals(programmes: readonly Programme[], shares: readonly AllocatedShare[]): ProgrammeTotal[] {
  const totals = new Map(
    programmes.map(({ mission, programme }) => [
      programmeKey({ mission, programme }),
      { mission, programme, cashCurrent: 0, cashInvestments: 0 },
    ]),
  );
  for (const { share, cashCurrent, cashInvestments } of shares) {
    const total = totals.get(programmeKey(share));
    if (!total) continue;
    total.cashCurrent += cashCurrent ?? 0;
    total.cashInvestments += cashInvestments ?? 0;
  }
  return [...totals.values()];
}
