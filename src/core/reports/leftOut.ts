import type { Finding } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import { REPORT_LEFT_OUT } from '../diagnostics/kinds/reporting';
import type { Report } from './report';

/** Says which report was left out, and which sheets it is made from. */
export function leftOutFinding(report: Report): Finding {
  return findingOf(REPORT_LEFT_OUT, {
    message: `Il prospetto «${report.name}» non è stato generato: ${report.without ?? 'mancano i dati'}.`,
    place: { sheet: report.name },
  });
}
