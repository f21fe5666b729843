import { countCases } from './countCases';
import type { Finding, Severity } from './finding';

/** The severities from the gravest, in the singular and in the plural. */
const WORDS: readonly (readonly [Severity, one: string, many: string])[] = [
  ['errore', 'errore', 'errori'],
  ['avviso', 'avviso', 'avvisi'],
  ['informazione', 'informazione', 'informazioni'],
];

/** How many findings there are of each severity, the gravest first: `3 errori`, `1 avviso`, `0 informazioni`. */
export function severityCounts(findings: readonly Finding[]): { readonly count: number; readonly text: string }[] {
  return WORDS.map(([severity, one, many]) => {
    const count = countCases(findings.filter((finding) => finding.severity === severity));
    return { count, text: `${count} ${count === 1 ? one : many}` };
  });
}
