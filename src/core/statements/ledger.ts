import type { AmountField } from '../inputs/definitions';
import type { Model, Objective, Resource, Share, Target } from '../model/model';
import type { Amount, Amounts } from '../model/model';
import type { Cents } from '../money/cents';
import type { ExplainedVariances } from './explainedVariances';

/** How the amounts of a share came to be: see section 1 of the workbook contract. */
export type AllocationMethod = 'written' | 'percent' | 'whole' | 'none';

/** A share with its amounts settled. */
export interface AllocatedShare {
  readonly share: Share;
  readonly method: AllocationMethod;
  readonly amounts: Amounts;
  /** Cash out for current costs and for investments: as written, else the share's actual costs and investments. */
  readonly cashCurrent: Amount;
  readonly cashInvestments: Amount;
}

/** An objective with everything that hangs on it. */
export interface ObjectiveLedger {
  readonly objective: Objective;
  readonly resources: readonly Resource[];
  /** Sums over its resources; `null` where every one of them is blank. */
  readonly amounts: Amounts;
  readonly shares: readonly AllocatedShare[];
  readonly targets: readonly Target[];
  /** What its declared cause was written for, as far as an earlier run remembers. */
  readonly explained?: ExplainedVariances;
}

export interface ProgrammeTotal {
  readonly mission: string;
  readonly programme: string;
  readonly cashCurrent: Cents;
  readonly cashInvestments: Cents;
}

/** The model with its codes resolved and its sums done: what checks and reports work on. */
export interface Ledger {
  readonly model: Model;
  /** In the order of the sheet `Obiettivi`. */
  readonly objectives: readonly ObjectiveLedger[];
  readonly objectiveByCode: ReadonlyMap<string, ObjectiveLedger>;
  /** All shares, in the order of the sheet `Quote` (or of `Obiettivi` where that is left out); none where it could not be read. */
  readonly shares: readonly AllocatedShare[];
  readonly totals: Readonly<Record<AmountField, Cents>>;
  /**
   * In the order of the sheet `Programmi`; programmes without shares are there with zero. Empty where the sheet `Quote`
   * could not be read.
   */
  readonly programmes: readonly ProgrammeTotal[];
}
