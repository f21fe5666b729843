import { PROJECT_INPUTS } from '../../inputs/definitions';
import { sumOfCells } from '../../formulas/sumOfCells';
import { fieldTotals, type FieldTotals } from '../../statements/fieldTotals';
import { cellAddress } from '../../workbook/address';
import { byArea, hasLine } from '../byArea';
import { bannerRow } from '../bannerRow';
import { causesOf } from '../../statements/causesOf';
import { highlightToReview, isToReview } from '../causeText';
import { addHeading } from '../heading';
import { reportSheet } from '../reportSheet';
import { moneyStyles } from '../moneyStyles';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { CAUSE, columnsFor } from './columns';
import { addColumnHeadings } from './columnHeadings';
import { highlightJudgements } from './highlightJudgements';
import { objectiveLine } from './objectiveLine';
import { lineAnchors, SCOSTAMENTI } from './scostamentiCells';
import { addThresholds } from './thresholds';
import { totalLine } from './totalLine';
import { ofYear } from '../ofYear';

/** `Scostamenti`: a line an objective, subtotals an area, a grand total; all amounts against budget. */
export const scostamenti: Report = {
  name: SCOSTAMENTI,
  shows: [],
  dependsOn: ['Ente', 'Aree', 'Obiettivi', 'Risorse', ...PROJECT_INPUTS],
  layOut,
};

function layOut(context: ReportContext): LaidOutReport {
  const { ledger } = context;
  const { entity } = ledger.model;
  const money = moneyStyles(entity);
  const sheet = reportSheet(context, {
    name: scostamenti.name,
    columns: columnsFor(ledger.objectives.some((objective) => causesOf(objective) !== '')),
    orientation: 'landscape',
    tabColour: '2E75B6',
    notes: true,
  });
  addHeading(sheet, context, ofYear('Scostamenti fra preventivo aggiornato e consuntivo', entity), '');
  const thresholds = addThresholds(sheet, entity);
  const frozenRows = addColumnHeadings(sheet, entity);

  const anchors = new Map<string, string>();
  const anchor = (...line: Parameters<typeof lineAnchors>): void => {
    for (const [name, cell] of lineAnchors(...line)) anchors.set(name, cell);
  };
  const subtotals: { row: number; amounts: FieldTotals }[] = [];
  for (const group of byArea(ledger, hasLine)) {
    const title = `AREA ${group.code}${group.name === '' ? '' : ` – ${group.name}`}`;
    const first = bannerRow(sheet, title, 'section', { key: `Area ${group.code}` }) + 1;
    for (const objective of group.objectives) {
      anchor('objective', objective.objective.code, sheet.nextRow);
      objectiveLine(sheet, ledger, objective, money, thresholds);
    }
    const last = sheet.nextRow - 1;
    highlightJudgements(sheet, first, last);
    if (group.objectives.some((objective) => isToReview(objective, entity)))
      highlightToReview(sheet, CAUSE, first, last);
    const amounts = fieldTotals(group.objectives.map((objective) => objective.amounts));
    const row = totalLine(sheet, `Totale area ${group.code}`, amounts, {
      styles: { label: 'subtotalLabel', amount: money.subtotal, percent: 'subtotalPercent', text: 'subtotalCentred' },
      sum: (column) => `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`,
      cells: (column) => Array.from({ length: last - first + 1 }, (_, index) => cellAddress(first + index, column)),
    });
    anchor('area', group.code, row);
    subtotals.push({ row, amounts });
  }
  const totalRow = totalLine(sheet, 'TOTALE GENERALE', fieldTotals(subtotals.map(({ amounts }) => amounts)), {
    styles: { label: 'totalLabel', amount: money.total, percent: 'totalPercent', text: 'totalCentred' },
    sum: (column) => sumOfCells(subtotals.map(({ row }) => cellAddress(row, column))),
    cells: (column) => subtotals.map(({ row }) => cellAddress(row, column)),
  });
  anchor('total', '', totalRow);
  return { sheet: sheet.build({ rows: frozenRows, columns: 2 }), anchors };
}
