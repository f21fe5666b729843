import type { ObjectiveLedger } from '../statements/ledger';

/** The declared causes of an objective's variances, each once, one a line. */
export function causesOf(ledger: ObjectiveLedger): string {
  const causes = ledger.resources.map((resource) => resource.cause.trim()).filter((cause) => cause !== '');
  return [...new Set(causes)].join('\n');
}
