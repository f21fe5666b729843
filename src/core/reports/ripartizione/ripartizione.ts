import { PROJECT_INPUTS } from '../../inputs/definitions';
import { AMOUNT_FIELDS, AMOUNT_HEADERS } from '../../inputs/definitions';
import { addHeading } from '../heading';
import { addColumnTitles } from '../columnTitles';
import { reportSheet } from '../reportSheet';
import { moneyStyles } from '../moneyStyles';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { allocationBlock } from './allocationBlock';
import { RIPARTIZIONE } from './ripartizioneCells';

/**
 * `Ripartizione quote`: how the amounts of each objective whose shares are given in percent fall on its programmes, to
 * the cent. Written only where there are such shares; «Missioni e programmi» takes its figures from here.
 */
export const ripartizione: Report = {
  name: RIPARTIZIONE,
  shows: ['Quote'],
  dependsOn: ['Ente', 'Programmi', 'Obiettivi', 'Risorse', ...PROJECT_INPUTS, 'Quote'],
  hasData: ({ shares }) => shares.some(({ method }) => method === 'percent'),
  optional: true,
  layOut,
};

/** Objective, mission, programme, PIRA code, percentage, the same in millionths, the six amounts. */
const COLUMNS = [10, 9, 10, 13, 9, 9, 14, 14, 14, 14, 14, 14].map((width) => ({ width }));

function layOut(context: ReportContext): LaidOutReport {
  const { ledger } = context;
  const sheet = reportSheet(context, {
    name: RIPARTIZIONE,
    columns: COLUMNS,
    orientation: 'landscape',
    tabColour: '7F7F7F',
    notes: true,
  });
  addHeading(
    sheet,
    context,
    'Ripartizione degli obiettivi fra missioni e programmi',
    'Quote percentuali con il metodo dei maggiori resti: se le percentuali fanno 100, le parti al centesimo sommano al totale.',
  );
  const titles = ['Obiettivo', 'Missione', 'Programma', 'Codice', 'Quota %', 'Milionesimi'];
  const headingRow = addColumnTitles(sheet, [...titles, ...AMOUNT_FIELDS.map((field) => AMOUNT_HEADERS[field])], 30);
  const anchors = new Map<string, string>();
  for (const objective of ledger.objectives) {
    if (objective.shares.some(({ method }) => method === 'percent')) {
      allocationBlock(sheet, ledger.model, objective, moneyStyles(ledger.model.entity), anchors);
    }
  }
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors };
}
