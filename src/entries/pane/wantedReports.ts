import { REPORTS } from '../../core/reports';

/** The reports that are left when those are taken away; `undefined` for all of them. */
export function wantedReports(unwanted: readonly string[]): readonly string[] | undefined {
  const wanted = REPORTS.map(({ name }) => name).filter((name) => !unwanted.includes(name));
  return wanted.length === REPORTS.length ? undefined : wanted;
}
