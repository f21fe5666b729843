import type { WorkbookOutline } from '../workbook/workbookView';
import type { RunRecord } from './runRecord';

/**
 * A record without the origins of reports that a run began to write and did not finish: it speaks of what stood there
 * before, and what stands there now nobody knows.
 */
export function withoutUnfinished(record: RunRecord, { sheets }: WorkbookOutline): RunRecord {
  const unfinished = new Set(sheets.flatMap(({ report, unfinished }) => (unfinished ? [report] : [])));
  if (unfinished.size === 0) return record;
  return { ...record, reports: new Map([...record.reports].filter(([report]) => !unfinished.has(report))) };
}
