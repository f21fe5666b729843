import { REPORT_MARK, reportMark } from '../../../core/plan/reportMark';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** The hidden name that says which report a new sheet holds, as files have it; that the report is being written, to begin with. */
export function mark(report: string, written: string): SheetStep {
  const formula = `=${reportMark(report, written, true)}`;
  return {
    bytes: 4 * CALL_BYTES + jsonBytes(formula),
    queue: (sheet) => {
      sheet.names.add(REPORT_MARK, formula).visible = false;
    },
  };
}

/**
 * Says of a marked report that it is being written, or no more. Whatever ends a run before its end, the pane being closed or
 * Excel breaking down, leaves the reports that it had begun with a mark that tells.
 */
export function remark(report: string, written: string, unfinished: boolean): SheetStep {
  const formula = `=${reportMark(report, written, unfinished)}`;
  return {
    bytes: 4 * CALL_BYTES + jsonBytes(formula),
    queue: (sheet) => {
      sheet.names.getItem(REPORT_MARK).formula = formula;
    },
  };
}
