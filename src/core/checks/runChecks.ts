import type { Finding } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import type { Ledger } from '../statements/ledger';
import { CHECKS } from './index';
import { sortFindings } from './sortFindings';

/** Everything that the checks find, sorted as `sortFindings` says. */
export function runChecks(ledger: Ledger): Finding[] {
  const findings = CHECKS.flatMap(({ kind, find }) => find(ledger).map((details) => findingOf(kind, details)));
  return sortFindings(findings, ledger.model.tables);
}
