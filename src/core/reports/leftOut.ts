import type { Finding } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import { REPORT_LEFT_OUT } from '../diagnostics/kinds/reporting';

/** A report that was asked for and is not written. */
export interface LeftOutReport {
  readonly name: string;
  /** What the workbook lacks for it, as the end of an Italian sentence. */
  readonly lacking: string;
}

/** Says which report was left out, and what it lacks. */
export function leftOutFinding({ name, lacking }: LeftOutReport): Finding {
  return findingOf(REPORT_LEFT_OUT, {
    message: `Il prospetto «${name}» non è stato generato: ${lacking}.`,
    place: { sheet: name },
  });
}
