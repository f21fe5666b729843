import type { Finding } from './finding';

/** How many cases findings stand for: one counts all those that are not listed. */
export function countCases(findings: readonly Finding[]): number {
  return findings.reduce((sum, { cases = 1 }) => sum + cases, 0);
}
