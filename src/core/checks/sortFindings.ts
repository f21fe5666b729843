import type { Finding, Severity } from '../diagnostics/finding';
import { INPUTS } from '../inputs/definitions';
import type { Model } from '../model/model';
import { parseArea } from '../workbook/address';

const WEIGHT: Readonly<Record<Severity, number>> = { errore: 0, avviso: 1, informazione: 2 };

/**
 * Findings as a user works through them: by severity, then by sheet in the order of the contract, row and column, then
 * by code. What has no cell comes before the cells of its sheet, what has no known sheet before all sheets.
 */
export function sortFindings(findings: readonly Finding[], tables: Model['tables']): Finding[] {
  const sheets = new Map(INPUTS.map(({ name }, index) => [tables[name]?.sheet ?? name, index]));
  return findings
    .map((finding) => {
      const area = finding.place.cell === undefined ? undefined : parseArea(finding.place.cell);
      const sheet = sheets.get(finding.place.sheet) ?? -1;
      return { finding, rank: [WEIGHT[finding.severity], sheet, area?.top ?? 0, area?.left ?? 0] };
    })
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.finding.code.localeCompare(b.finding.code))
    .map(({ finding }) => finding);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = rank - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
