import type { Finding } from '../core/diagnostics/finding';
import { severityCounts } from '../core/diagnostics/severityCounts';
import { formatAmount, formatDifference } from '../core/money/formatAmount';

/** The findings as a person reads them: one paragraph each, and a last line that counts them. */
export function printFindings(findings: readonly Finding[]): string {
  return [...findings.map(paragraph), countLine(findings)].join('\n');
}

/** `3 errori, 12 avvisi, 7 informazioni`, or that there is nothing. */
export function countLine(findings: readonly Finding[]): string {
  const counts = severityCounts(findings).map(({ text }) => text);
  return findings.length === 0 ? 'Nessuna anomalia.' : counts.join(', ');
}

function paragraph({ code, severity, message, place, difference, cause, action }: Finding): string {
  const at = place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`;
  const said =
    difference === undefined || message.includes(formatAmount(Math.abs(difference)))
      ? ''
      : ` Differenza: ${formatDifference(difference)}.`;
  return [
    `${severity.padEnd(12)} ${code}  ${at}`,
    `    ${message}${said}`,
    ...(cause === undefined ? [] : [`    Causa probabile: ${cause}.`]),
    `    ${action}`,
  ].join('\n');
}
