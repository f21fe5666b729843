import { addHeading } from '../heading';
import { MISSIONI_PROGRAMMI } from '../missioniProgrammi/missioniProgrammi';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { reportSheet } from '../reportSheet';
import { SCOSTAMENTI } from '../scostamenti/scostamentiCells';
import { addCharts } from './addCharts';
import { areaBlock } from './areaBlock';
import { COLUMNS } from './grid';
import { missionBlock } from './missionBlock';
import { targetBlock } from './targetBlock';
import { totalsBlock } from './totalsBlock';
import { varianceBlock } from './varianceBlock';
import { ofYear } from '../ofYear';

/**
 * `Sintesi`: one page for the Secretary General. Totals by area and by mission, spending, targets by state, the largest
 * variances, the outcome of the checks, the fingerprint of the data. Counts are those of the generation; all amounts follow
 * the other reports.
 */
export const sintesi: Report = {
  name: 'Sintesi',
  shows: ['Quote', 'Target'],
  builtOn: [SCOSTAMENTI, MISSIONI_PROGRAMMI],
  layOut,
};

function layOut(context: ReportContext): LaidOutReport {
  const { fingerprint, ledger } = context;
  const sheet = reportSheet(context, {
    name: sintesi.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: 'C55A11',
    onePage: true,
    notes: true,
  });
  addHeading(
    sheet,
    context,
    ofYear('Sintesi dei risultati', ledger.model.entity),
    `Impronta dei dati di origine: ${fingerprint}. Le anomalie e i target sono contati alla generazione dei prospetti${context.draft || context.restored ? '' : '; gli importi seguono i dati'}.`,
  );
  totalsBlock(sheet, context);
  const areas = areaBlock(sheet, context);
  const missions = missionBlock(sheet, context, areas);
  const targets = targetBlock(sheet, context);
  addCharts(sheet, context, { areas, missions, targets });
  varianceBlock(sheet, context);
  return { sheet: sheet.build(), anchors: new Map() };
}
