import type { Finding } from '../../core/diagnostics/finding';

/** The findings of one sheet. */
export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Findings by sheet; the sheet of the heaviest first, and in each the order that they came in. */
export function groupBySheet(findings: readonly Finding[]): readonly SheetFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.sheet);
    if (group) group.push(finding);
    else groups.set(finding.place.sheet, [finding]);
  }
  return [...groups].map(([sheet, ofSheet]) => ({ sheet, findings: ofSheet }));
}
