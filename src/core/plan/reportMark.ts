/** The hidden name, one a sheet, by which a report's sheet is known to be ours. */
export const REPORT_MARK = 'Prospetti.Foglio';

/**
 * What the mark of a report's sheet refers to, without the leading `=`: a text with the report's name and that of the
 * sheet when it was written (`"Sintesi|Sintesi"`).
 */
export function reportMark(report: string, sheet: string): string {
  return `"${`${report}|${sheet}`.replaceAll('"', '""')}"`;
}

/** The report and the sheet that a mark names, as it stands in the workbook; `undefined` for anything else. */
export function namedByMark(formula: string): { readonly report: string; readonly sheet: string } | undefined {
  const literal = /^=?"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
  const bar = literal.indexOf('|');
  return bar > 0 ? { report: literal.slice(0, bar), sheet: literal.slice(bar + 1) } : undefined;
}

/**
 * The canonical name of the report that this tool wrote on a sheet. A copied or renamed sheet no longer agrees with its
 * mark, and is the user's.
 *
 * @param mark what the sheet's mark refers to, where it has one
 * @param sheet the sheet's name now
 */
export function markedReport(mark: string | undefined, sheet: string): string | undefined {
  const named = namedByMark(mark ?? '');
  return named?.sheet === sheet ? named.report : undefined;
}
