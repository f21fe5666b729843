import type { Target } from '../model/model';
import type { Result } from '../model/result';
import { groupBy } from './groupBy';
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

/** The targets of the objectives that were not deleted, by state; a state that none is in is left out. */
export function targetsByState({ objectives }: Ledger): ReadonlyMap<TargetState, readonly Target[]> {
  const targets = objectives.flatMap(({ objective, targets }) => (objective.deleted ? [] : targets));
  return groupBy(targets, ({ result }) => targetState(result));
}
