import type { Cents } from './cents';

/** Why a cell is no amount. `ambiguous` and `unreadable` only for text. */
export type AmountProblem = 'ambiguous' | 'unreadable' | 'tooManyDecimals' | 'tooLarge';

/** An amount read from a cell, or why there is none. */
export type AmountReading = { readonly cents: Cents } | { readonly problem: AmountProblem };
