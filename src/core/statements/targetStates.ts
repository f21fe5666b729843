import type { Result } from '../model/result';
import type { Ledger } from './ledger';

/** What became of a target, as far as its declared result tells. */
export type TargetState =
  | 'reached'
  | 'partial'
  | 'notReached'
  | 'suspended'
  | 'postponed'
  | 'notMeasured'
  /** A number or a text: whether it is what was aimed at, the result alone does not say. */
  | 'other'
  | 'missing';

const OF_STATE = { sospeso: 'suspended', rinviato: 'postponed', nonRilevato: 'notMeasured' } as const;

/** The state of one result: 100 % is reached, nothing of it is not, what lies between is partial. */
export function targetState(result: Result): TargetState {
  switch (result.kind) {
    case 'percent':
      return result.percent >= 100 ? 'reached' : result.percent > 0 ? 'partial' : 'notReached';
    case 'state':
      return OF_STATE[result.state];
    case 'none':
      return 'missing';
    case 'number':
    case 'text':
      return 'other';
  }
}

/** How many targets of the objectives that were not deleted are in each state. */
export function targetStates({ objectives }: Ledger): Readonly<Record<TargetState, number>> {
  const counts = {
    reached: 0,
    partial: 0,
    notReached: 0,
    suspended: 0,
    postponed: 0,
    notMeasured: 0,
    other: 0,
    missing: 0,
  };
  for (const { objective, targets } of objectives) {
    if (!objective.deleted) for (const { result } of targets) counts[targetState(result)] += 1;
  }
  return counts;
}
