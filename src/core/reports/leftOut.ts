import type { Finding } from '../diagnostics/finding';
import { findingOf, type FindingKind } from '../diagnostics/kind';
import type { Report } from './report';

/** A report that the workbook has no data for. */
export const REPORT_LEFT_OUT: FindingKind = {
  code: 'S012',
  severity: 'informazione',
  title: 'Prospetto non generato per mancanza di dati',
  action: 'Se il prospetto serve, compilare i fogli indicati e generare di nuovo.',
};

/** Says which report was left out, and which sheets it is made from. */
export function leftOutFinding(report: Report): Finding {
  return findingOf(REPORT_LEFT_OUT, {
    message: `Il prospetto «${report.name}» non è stato generato: ${report.without ?? 'mancano i dati'}.`,
    place: { sheet: report.name },
  });
}
