import { BoundedFindings } from '../diagnostics/boundedFindings';
import { Echoes } from '../diagnostics/echoes';
import type { Finding } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import type { Ledger } from '../statements/ledger';
import { CHECKS } from './index';
import { sortFindings } from './sortFindings';

/** Everything that the checks find, but for echoes of what the reader said, sorted as `sortFindings` says. */
export function runChecks(ledger: Ledger, echoes = new Echoes()): Finding[] {
  const findings = new BoundedFindings();
  for (const { kind, find } of CHECKS) {
    for (const details of find(ledger)) {
      const finding = findingOf(kind, details);
      if (!echoes.has(finding)) findings.add(finding);
    }
  }
  return sortFindings(findings.list(), ledger.model.tables);
}
