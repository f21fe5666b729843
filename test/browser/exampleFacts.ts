import { REPORTS as ALL_REPORTS } from '../../src/core/reports';
import { storedText } from '../support/golden';

/** The reports that the example has data for: all but those that few workbooks use. */
export const REPORTS = ALL_REPORTS.filter(({ optional }) => !optional).map(({ name }) => name);

/** The button that opens the choice of reports, while so many of them are chosen. */
export function choiceOfReports(chosen = REPORTS.length): string {
  return `Prospetti da generare: ${chosen} su ${REPORTS.length}`;
}

const FINDINGS = storedText('lucca-2020', 'diagnostica.txt').split('\n');

/** How many warnings are found in the example, and how many findings in its sheet `Risorse`. */
export const WARNINGS = FINDINGS.filter((line) => line.startsWith('avviso ')).length;
export const FINDINGS_IN_RISORSE = FINDINGS.filter((line) => line.includes(' | Risorse!')).length;
