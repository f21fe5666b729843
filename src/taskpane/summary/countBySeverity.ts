import type { Finding, Severity } from '../../core/diagnostics/finding';
import type { Messages } from '../messages/it';
import { SEVERITIES } from '../preferences';

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { errore: 0, avviso: 0, informazione: 0 };
  for (const { severity, cases = 1 } of findings) counts[severity] += cases;
  return counts;
}

/** `12 errori, 1 avviso`: the severities that there are, in words. */
export function countsInWords(findings: readonly Finding[], { severityCount, run }: Messages): string {
  const counts = countBySeverity(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return present.map((severity) => severityCount[severity](counts[severity])).join(', ') || run.nothingFound;
}
