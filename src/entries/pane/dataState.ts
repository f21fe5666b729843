import type { Examination } from '../../core/examination/examine';
import { REPORTS } from '../../core/reports';
import type { DataState, ReportChoice } from '../../taskpane/services';

/** What the pane shows of an examined workbook. */
export function dataState({ ledger, findings, fingerprint, state }: Examination): DataState {
  const { name, year } = ledger.model.entity;
  const reports = REPORTS.flatMap((report): ReportChoice[] => {
    if (report.hasData?.(ledger) ?? true) return [{ name: report.name }];
    return report.optional ? [] : [{ name: report.name, missing: report.without ?? 'mancano i dati' }];
  });
  return { entity: name, year, fingerprint, state, findings, reports };
}
