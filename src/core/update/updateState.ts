import type { RawTables } from '../inputs/rawTable';
import type { RecordedRun, RunRecord } from '../record/runRecord';
import { REPORTS } from '../reports';
import { VERSION } from '../version';
import type { ReportFreshness, UpdateState } from './freshness';
import type { InputChange } from './inputChange';
import { inputChanges } from './inputChanges';

/**
 * Compares what the workbook remembers with what it holds.
 *
 * @param standing names of the reports in it
 */
export function updateState(
  record: RunRecord | undefined,
  standing: readonly string[],
  { fingerprint, tables }: { readonly fingerprint: string; readonly tables: RawTables },
): UpdateState {
  const isOrigin = (run: RecordedRun): boolean =>
    standing.some((name) => record?.reports.get(name)?.fingerprint === run.fingerprint);
  const runs = (record?.runs ?? []).filter((run, index) => index === 0 || isOrigin(run));
  const changesSince = new Map<string, readonly InputChange[] | undefined>(
    runs.map((run) => [run.fingerprint, changesOf(run, fingerprint, tables)]),
  );
  const reports = REPORTS.filter(({ name }) => standing.includes(name)).map(({ name, dependsOn }): ReportFreshness => {
    const origin = record?.reports.get(name);
    if (!origin) return { name, freshness: 'unknown' };
    const changes = changesSince.get(origin.fingerprint);
    const moved = changes?.some(({ input }) => dependsOn?.includes(input) ?? true) ?? true;
    if (origin.fingerprint !== fingerprint && moved) return { name, freshness: 'stale' };
    return { name, freshness: origin.version === VERSION ? 'current' : 'otherVersion' };
  });
  const base = runs.filter(isOrigin).at(-1) ?? runs[0];
  return { reports, changes: base && changesSince.get(base.fingerprint) };
}

function changesOf(run: RecordedRun, fingerprint: string, tables: RawTables): readonly InputChange[] | undefined {
  if (run.fingerprint === fingerprint) return [];
  return run.inputs ? inputChanges(run.inputs.tables, tables) : undefined;
}
