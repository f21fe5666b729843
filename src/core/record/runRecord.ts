import type { ReadInputs } from '../inputs/readRawTables';
import type { ExplainedByObjective } from '../statements/explainedVariances';

/** A run of «Genera prospetti», as the workbook remembers it. */
export interface RecordedRun {
  readonly fingerprint: string;
  /** Names of the reports that were asked for; `null` for all. */
  readonly reports: readonly string[] | null;
  readonly draft: boolean;
  /** The minute, as `minuteOf` writes it, in which these inputs were first made reports of; left out where nobody said it. */
  readonly made?: string;
  /** What was read: all that the reports said is computed from it. `null` where that was too much to be kept. */
  readonly inputs: ReadInputs | null;
  /** What the declared causes were written for. */
  readonly causes: ExplainedByObjective;
}

/** What a report in the workbook was made from, and by which version of the program. */
export interface Origin {
  readonly fingerprint: string;
  readonly version: string;
}

/** What the workbook remembers of how its reports came about. */
export interface RunRecord {
  /** By the report's name. */
  readonly reports: ReadonlyMap<string, Origin>;
  /** The last run, and the last one before it whose inputs were others. */
  readonly runs: readonly [] | readonly [last: RecordedRun] | readonly [last: RecordedRun, before: RecordedRun];
}

/** What the runs of a record remember of the declared causes, the last run first. */
export function rememberedCauses(record: RunRecord | undefined): readonly ExplainedByObjective[] {
  return (record?.runs ?? []).map(({ causes }) => causes);
}

/** The record of a workbook that has none. */
export const NO_RECORD: RunRecord = { reports: new Map(), runs: [] };
