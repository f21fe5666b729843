import type { SheetOutline } from '../workbook/workbookView';

/** The hidden name, one a sheet, by which a report's sheet is known to be ours. */
export const REPORT_MARK = 'Prospetti.Foglio';

/** Ends the mark of a sheet that is being written. No name of a sheet holds a stroke. */
const BEING_WRITTEN = '/in scrittura';

/**
 * What the mark of a report's sheet refers to, without the leading `=`: a text with the report's name and that of the
 * sheet when it was written (`"Sintesi|Sintesi"`).
 *
 * @param unfinished the report is being written: a run that ends without an end leaves this behind
 */
export function reportMark(report: string, sheet: string, unfinished = false): string {
  return `"${`${report}|${sheet}${unfinished ? BEING_WRITTEN : ''}`.replaceAll('"', '""')}"`;
}

/** What a mark says. */
export interface NamedReport {
  readonly report: string;
  readonly sheet: string;
  /** A run began to write it, and did not come to its end. */
  readonly unfinished: boolean;
}

/** The report and the sheet that a mark names, as it stands in the workbook; `undefined` for anything else. */
export function namedByMark(formula: string): NamedReport | undefined {
  const literal = /^=?"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
  const bar = literal.indexOf('|');
  if (bar <= 0) return undefined;
  const unfinished = literal.endsWith(BEING_WRITTEN);
  const end = unfinished ? literal.length - BEING_WRITTEN.length : literal.length;
  return { report: literal.slice(0, bar), sheet: literal.slice(bar + 1, end), unfinished };
}

/**
 * The report that this tool wrote on a sheet, by its canonical name. A copied or renamed sheet no longer agrees with its
 * mark, and is the user's.
 *
 * @param mark what the sheet's mark refers to, where it has one
 * @param sheet the sheet's name now
 */
export function markedReport(mark: string | undefined, sheet: string): Pick<SheetOutline, 'report' | 'unfinished'> {
  const named = namedByMark(mark ?? '');
  if (named?.sheet !== sheet) return {};
  return { report: named.report, ...(named.unfinished ? { unfinished: true } : {}) };
}
