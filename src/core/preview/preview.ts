import type { Amount } from '../model/model';

/** What a number of the reports is of. */
export type Scope = 'total' | 'mission' | 'programme' | 'objective';

/** A number that the reports would show otherwise than they do. */
export interface NumberChange {
  readonly scope: Scope;
  /** `1B`, `011`, `011-005`; empty for the grand totals. */
  readonly key: string;
  /** In Italian: `Oneri consuntivo`, `Scostamento oneri`. */
  readonly what: string;
  /** In cents. */
  readonly before: Amount;
  readonly now: Amount;
}

/** A line that the reports would have more, or no more. */
export interface LineChange {
  readonly scope: Exclude<Scope, 'total'>;
  readonly key: string;
  readonly name: string;
  readonly kind: 'added' | 'gone';
}

/** What generating would change in the reports. */
export interface Preview {
  readonly numbers: readonly NumberChange[];
  readonly lines: readonly LineChange[];
}
