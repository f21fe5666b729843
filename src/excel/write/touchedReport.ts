import { milestone, type Milestone } from './milestone';

const NOTE = 'prospetto toccato: ';

/** Stands before the first step on a report that stands in the workbook: one that it was not reached needs no putting back. */
export function touchedReport(sheetId: string): Milestone {
  return milestone(NOTE + sheetId);
}

/** The ids of the sheets that notes say were touched. */
export function touchedReports(notes: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(notes).flatMap((note) => (note.startsWith(NOTE) ? [note.slice(NOTE.length)] : [])));
}
