import type { ProgrammeTotal } from './ledger';

/** What a mission spends: the sums of its programmes, in cents. */
export type MissionTotal = Omit<ProgrammeTotal, 'programme'>;

/** The totals by mission, in the order in which missions first appear. */
export function missionTotals(programmes: readonly ProgrammeTotal[]): MissionTotal[] {
  const missions = new Map<string, { mission: string; cashCurrent: number; cashInvestments: number }>();
  for (const { mission, cashCurrent, cashInvestments } of programmes) {
    const total = missions.get(mission) ?? { mission, cashCurrent: 0, cashInvestments: 0 };
    total.cashCurrent += cashCurrent;
    total.cashInvestments += cashInvestments;
    missions.set(mission, total);
  }
  return [...missions.values()];
}
