import { parseResult } from '../model/parseResult';
import type { ObjectiveLedger } from './ledger';

/** The declared causes of an objective's variances, each once, one a line. A dash or `n.d.` in place of a cause is none. */
export function causesOf(ledger: Pick<ObjectiveLedger, 'resources'>): string {
  const causes = ledger.resources.map((resource) => resource.cause.trim()).filter(saysWhy);
  return [...new Set(causes)].join('\n');
}

function saysWhy(cause: string): boolean {
  const said = parseResult(cause);
  return /\p{L}/u.test(cause) && !(said.kind === 'state' && said.state === 'nonRilevato');
}
