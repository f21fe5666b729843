import type { RawTables } from '../inputs/rawTable';
import type { RecordedRun, RunRecord } from '../record/runRecord';
import { REPORTS } from '../reports';
import { VERSION } from '../version';
import type { InputChange } from './inputChange';
import { inputChanges } from './inputChanges';

/**
 * Whether a report says what it would if it were made now: `current`; `stale` where an input that it is made from has
 * changed; `otherVersion` where another version of the program made it; `unknown` where nothing tells. The worst first.
 */
export const FRESHNESS = ['unknown', 'stale', 'otherVersion', 'current'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** A report in the workbook. */
export interface ReportFreshness {
  readonly name: string;
  readonly freshness: Freshness;
}

/** How the reports in a workbook stand to its inputs. */
export interface UpdateState {
  /** In the order of the tabs; none where the workbook has no reports. */
  readonly reports: readonly ReportFreshness[];
  /**
   * What changed in the inputs since the oldest report was made, as far back as the workbook remembers; `undefined` where
   * it does not remember what they were.
   */
  readonly changes: readonly InputChange[] | undefined;
}

/** The worst of the reports; `undefined` where there are none. */
export function worstOf({ reports }: UpdateState): Freshness | undefined {
  return FRESHNESS.find((one) => reports.some(({ freshness }) => freshness === one));
}

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
  const changesSince = new Map<string, readonly InputChange[] | undefined>(
    (record?.runs ?? []).map((run) => [run.fingerprint, changesOf(run, fingerprint, tables)]),
  );
  const reports = REPORTS.filter(({ name }) => standing.includes(name)).map(({ name, dependsOn }): ReportFreshness => {
    const origin = record?.reports.get(name);
    if (!origin) return { name, freshness: 'unknown' };
    const changes = changesSince.get(origin.fingerprint);
    const moved = changes?.some(({ input }) => dependsOn?.includes(input) ?? true) ?? true;
    if (origin.fingerprint !== fingerprint && moved) return { name, freshness: 'stale' };
    return { name, freshness: origin.version === VERSION ? 'current' : 'otherVersion' };
  });
  const known = (record?.runs ?? []).filter((run) =>
    standing.some((name) => record?.reports.get(name)?.fingerprint === run.fingerprint),
  );
  const base = known.at(-1) ?? record?.runs[0];
  return { reports, changes: base && changesSince.get(base.fingerprint) };
}

function changesOf(run: RecordedRun, fingerprint: string, tables: RawTables): readonly InputChange[] | undefined {
  if (run.fingerprint === fingerprint) return [];
  return run.inputs ? inputChanges(run.inputs.tables, tables) : undefined;
}
