import type { ReportChoice } from '../services';

/** The reports that will be made: those that are wanted and that the workbook has data for. */
export function wantedOf(reports: readonly ReportChoice[], unwanted: readonly string[]): readonly ReportChoice[] {
  return reports.filter(({ name, missing }) => missing === undefined && !unwanted.includes(name));
}
