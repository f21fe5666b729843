import { formatAmount } from '../../money/formatAmount';
import { bannerRow } from '../bannerRow';
import { text } from '../cells';
import { addHeading, addWide } from '../heading';
import { reportSheet } from '../reportSheet';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { allocatedParts } from './allocatedParts';
import { identityRow, type Outcome } from './identityRow';
import { partsAgainstWhole } from './partsAgainstWhole';
import { cashAgainstCosts } from './cashAgainstCosts';
import { reportsAgainstInputs } from './reportsAgainstInputs';

/** `Quadrature`: every identity that must hold between the inputs and the reports, with both its sides. */
export const quadrature: Report = {
  name: 'Quadrature',
  shows: ['Quote'],
  layOut,
};

const COLUMNS = [
  { width: 16 },
  { width: 58 },
  { width: 16 },
  { width: 16 },
  { width: 14 },
  { width: 13 },
  { width: 16 },
];

function layOut(context: ReportContext): LaidOutReport {
  const { entity } = context.ledger.model;
  const sheet = reportSheet(context, {
    name: quadrature.name,
    columns: COLUMNS,
    orientation: 'landscape',
    tabColour: 'BF8F00',
  });
  addHeading(
    sheet,
    context,
    'Quadrature fra dati di origine e prospetti',
    `Tolleranza dell’ente: ${formatAmount(entity.tolerance)} euro. Per gli importi arrotondati all’euro è ammessa una ` +
      'differenza di 0,50 per ogni addendo arrotondato.',
  );
  const titles = ['Riferimento', 'Identità', 'Primo importo', 'Secondo importo', 'Differenza', 'Tolleranza', 'Esito'];
  const headingRow = sheet.add(
    titles.map((title) => text(title, 'heading')),
    { height: 17 },
  );
  sheet.repeat(headingRow, headingRow);
  const outcomes: Outcome[] = [];
  const groups = [
    reportsAgainstInputs(context),
    partsAgainstWhole(context),
    allocatedParts(context),
    cashAgainstCosts(context),
  ];
  for (const group of groups) {
    if (group.identities.length === 0) continue;
    bannerRow(sheet, group.title, 'section');
    const first = sheet.nextRow;
    for (const identity of group.identities) outcomes.push(identityRow(sheet, context, identity));
    const area = { top: first, left: 7, bottom: sheet.nextRow - 1, right: 7 };
    sheet.highlight({ area, formula: `$G${first}="non quadra"`, look: 'bad' });
    sheet.highlight({ area, formula: `$G${first}="arrotondamento"`, look: 'attention' });
    sheet.highlight({ area, formula: `$G${first}="quadra"`, look: 'good' });
  }
  addWide(sheet, summary(outcomes), 'note');
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors: new Map() };
}

function summary(outcomes: readonly Outcome[]): string {
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return (
    `Alla generazione: ${count('quadra')} identità quadrano, ${count('arrotondamento')} differiscono per ` +
    `arrotondamento, ${count('non quadra')} non quadrano.`
  );
}
