import type { ReportChoice } from '../services';

/** True where at least one report is wanted that can be made. */
export function wantsAny(reports: readonly ReportChoice[], unwanted: readonly string[]): boolean {
  return reports.some(({ name, missing }) => missing === undefined && !unwanted.includes(name));
}
