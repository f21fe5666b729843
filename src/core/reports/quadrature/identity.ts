import type { KeyFormula } from '../../formulas/sumByKey';
import type { Amount } from '../../model/model';
import type { Cents } from '../../money/cents';
import type { Provenance } from '../../plan/plan';

/** One side of an identity: the figure and the formula that gives it. */
export interface Side {
  readonly cents: Cents;
  readonly formula: KeyFormula | undefined;
  readonly sources: Provenance;
}

/** Two figures that must be equal. */
export interface Identity {
  /** The code of what it speaks of: `2E`, `011-005 2C`. */
  readonly key: string;
  readonly description: string;
  readonly left: Side;
  readonly right: Side;
  /** How far rounding to the euro may take them apart. */
  readonly allowance: Cents;
}

/** Identities of one kind, under a heading. */
export interface IdentityGroup {
  readonly title: string;
  readonly identities: readonly Identity[];
}

/** The amounts that are given, as the rule of rounding wants them. */
export function figures(amounts: readonly Amount[]): { readonly amount: Cents }[] {
  return amounts.flatMap((amount) => (amount === null ? [] : [{ amount }]));
}
