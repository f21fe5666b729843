import { REPORT_MARK, reportMark } from '../../../core/plan/reportMark';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** The hidden name that says which report a new sheet holds, as files have it. */
export function mark(report: string, written: string): SheetStep {
  const formula = `=${reportMark(report, written)}`;
  return {
    bytes: 4 * CALL_BYTES + jsonBytes(formula),
    queue: (sheet) => {
      sheet.names.add(REPORT_MARK, formula).visible = false;
    },
  };
}
