import { examine } from '../../src/core/examination/examine';
import { locateInputs } from '../../src/core/inputs/locateInputs';
import { planReports } from '../../src/core/reports/planReports';
import { openWorkbook } from '../../src/file/openWorkbook';
import { countBySeverity } from '../../src/taskpane/summary/countBySeverity';
import { EXAMPLE } from './openPane';

const { outline, readGrid } = openWorkbook(new Uint8Array(EXAMPLE));
const examination = examine(
  outline,
  locateInputs(outline).map(({ sheet, area }) => readGrid(sheet, area)),
);
const { errore: errors, avviso: warnings, informazione: notes } = countBySeverity(examination.findings);

/** The reports of the worked example, in the order of their tabs. */
export const REPORTS = planReports(examination).plan.sheets.map(({ name }) => name);

/** What the pane says of the worked example; the tests of the core say that it is right. */
export const SAID = {
  warnings: `${warnings} avvisi`,
  notes: `${notes} informazioni`,
  checked: `Verifica conclusa: ${errors} errori, ${warnings} avvisi, ${notes} informazioni.`,
  checkedInEnglish: `Check finished: ${errors} errors, ${warnings} warnings, ${notes} notes.`,
  findingsOf: (sheet: string) =>
    `${sheet}: ${examination.findings.filter(({ place }) => place.sheet === sheet).length} segnalazioni`,
  choice: (wanted: number) => `Prospetti da generare: ${wanted} su ${REPORTS.length}`,
  written: (count: number) => `${count} prospetti generati.`,
} as const;
