import { VERSION } from '../version';
import { NO_RECORD, type RecordedRun, type RunRecord } from './runRecord';

/**
 * The record once a run has written its reports. A run over the same inputs takes the place of the last one, so that the
 * run before is always one over others; it keeps the minute of the last one, so that generating twice gives the same.
 *
 * @param written names of the reports that the run wrote
 * @param standing names of those that stand in the workbook, written by earlier runs
 */
export function recordAfter(
  record: RunRecord = NO_RECORD,
  run: RecordedRun,
  written: readonly string[],
  standing: readonly string[],
): RunRecord {
  const [last, before] = record.runs;
  const again = last?.fingerprint === run.fingerprint;
  const earlier = again ? before : last;
  const now = again && last.made !== undefined ? { ...run, made: last.made } : run;
  return { reports: reportsAfter(record, run.fingerprint, written, standing), runs: earlier ? [now, earlier] : [now] };
}

/** From which inputs each report in the workbook was made, once some were written; those that are gone are forgotten. */
export function reportsAfter(
  { reports }: RunRecord = NO_RECORD,
  fingerprint: string,
  written: readonly string[],
  standing: readonly string[],
): RunRecord['reports'] {
  const origin = { fingerprint, version: VERSION };
  const kept = [...reports].filter(([report]) => standing.includes(report) && !written.includes(report));
  return new Map([...kept, ...written.map((report) => [report, origin] as const)]);
}
