import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Entity } from '../../model/entity';
import { toEuro } from '../../money/cents';
import { absoluteAddress } from '../../workbook/address';
import { bannerRow } from '../bannerRow';
import { empty, text, textFormula } from '../cells';
import { addHeading, addWideCell } from '../heading';
import { addColumnTitles } from '../columnTitles';
import { reportSheet } from '../reportSheet';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { allocatedParts } from './allocatedParts';
import { settingCell } from '../settingCell';
import { identityRow, type Outcome, type Tolerance } from './identityRow';
import { labourTotals } from './labourTotals';
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
    notes: true,
  });
  addHeading(
    sheet,
    context,
    'Quadrature fra dati di origine e prospetti',
    'Oltre alla tolleranza dell’ente, per gli importi che erano arrotondati all’euro alla generazione è ammessa una ' +
      'differenza di 0,50 per ogni addendo arrotondato.',
  );
  const tolerance = addTolerance(sheet, entity);
  const titles = ['Riferimento', 'Identità', 'Primo importo', 'Secondo importo', 'Differenza', 'Tolleranza', 'Esito'];
  const headingRow = addColumnTitles(sheet, titles, 17);
  const outcomes: Outcome[] = [];
  const firstRow = sheet.nextRow;
  const groups = [
    reportsAgainstInputs(context),
    partsAgainstWhole(context),
    allocatedParts(context),
    cashAgainstCosts(context),
    labourTotals(context),
  ];
  for (const group of groups) {
    if (group.identities.length === 0) continue;
    bannerRow(sheet, group.title, 'section');
    const first = sheet.nextRow;
    for (const identity of group.identities) outcomes.push(identityRow(sheet, identity, tolerance));
    const area = { top: first, left: 7, bottom: sheet.nextRow - 1, right: 7 };
    sheet.highlight({ area, formula: `$G${first}="non quadra"`, look: 'bad' });
    sheet.highlight({ area, formula: `$G${first}="arrotondamento"`, look: 'attention' });
    sheet.highlight({ area, formula: `$G${first}="quadra"`, look: 'good' });
  }
  addSummary(sheet, outcomes, `G${firstRow}:G${sheet.nextRow - 1}`);
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors: new Map() };
}

/** The row that shows the tolerance of the entity; what every identity allows hangs on its cell. */
function addTolerance(sheet: SheetBuilder, entity: Entity): Tolerance {
  const row = sheet.add([
    text('Tolleranza dell’ente, in euro', 'label'),
    empty('label'),
    settingCell(entity, 'Tolleranza quadrature', toEuro(entity.tolerance), 'amount'),
  ]);
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  sheet.add([], { height: 6 });
  return { cents: entity.tolerance, cell: absoluteAddress(row, 3) };
}

/** How many identities hold, counted by a formula. */
function addSummary(sheet: SheetBuilder, outcomes: readonly Outcome[], cells: string): void {
  const count = (outcome: Outcome) => String(outcomes.filter((one) => one === outcome).length);
  const counted = (outcome: Outcome) => `"&SUMPRODUCT(--(${cells}="${outcome}"))&"`;
  addWideCell(sheet, textFormula(`"${summary(counted)}"`, summary(count), 'note'), 15);
}

function summary(count: (outcome: Outcome) => string): string {
  return `Identità che quadrano: ${count('quadra')}; con differenze di arrotondamento: ${count('arrotondamento')}; che non quadrano: ${count('non quadra')}.`;
}
