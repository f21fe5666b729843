import type { FindingDetails, FindingKind } from '../diagnostics/kind';
import type { Ledger } from '../statements/ledger';

/**
 * One rule over the model. It says only what is wrong and where; code, severity and advice come from its kind.
 * A check never throws for bad data and never reports what is right.
 */
export interface Check {
  readonly kind: FindingKind;
  readonly find: (ledger: Ledger) => readonly FindingDetails[];
}
