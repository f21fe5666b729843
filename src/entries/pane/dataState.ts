import { REPORTS } from '../../core/reports';
import { lackingFor } from '../../core/reports/lackingFor';
import type { DataState, ReportChoice } from '../../taskpane/services';
import type { Verification } from '../../usecases/verify';

/** What the pane shows of an examined workbook. */
export function dataState(examination: Verification): DataState {
  const { ledger, findings, fingerprint, state, update, signOffs = [] } = examination;
  const { name, year } = ledger.model.entity;
  const reports = REPORTS.flatMap((report): ReportChoice[] => {
    const missing = lackingFor(report, examination, state === 'draft');
    if (missing === undefined) return [{ name: report.name }];
    return report.optional ? [] : [{ name: report.name, missing }];
  });
  const preview = async (): Promise<readonly string[]> => {
    const { previewTexts } = await import(/* webpackChunkName: "foreseen" */ './previewTexts');
    return previewTexts(examination);
  };
  const earlier = examination.record?.runs[1] !== undefined;
  return { entity: name, year, fingerprint, state, findings, reports, update, signOffs, earlier, preview };
}
