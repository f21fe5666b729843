import { PROJECT_INPUTS } from '../../inputs/definitions';
import { areaTitle, byArea } from '../byArea';
import { bannerRow } from '../bannerRow';
import { addHeading } from '../heading';
import { reportSheet } from '../reportSheet';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { objectiveBlock } from './objectiveBlock';
import { ofYear } from '../ofYear';

/**
 * `Obiettivi strategici`: the second section of the report on results (art. 24 DPR 254/2005): per area, group and
 * objective the resources budgeted and used, their variance and its cause, the targets with their results.
 */
export const obiettivi: Report = {
  name: 'Obiettivi strategici',
  shows: ['Target'],
  dependsOn: ['Ente', 'Aree', 'Obiettivi', 'Risorse', ...PROJECT_INPUTS, 'Target'],
  layOut,
};

/** A label and the three kinds of amounts; texts run over all four. */
const COLUMNS = [{ width: 31 }, { width: 19 }, { width: 19 }, { width: 25 }];

function layOut(context: ReportContext): LaidOutReport {
  const { ledger } = context;
  const sheet = reportSheet(context, {
    name: obiettivi.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: '1F3864',
    notes: true,
  });
  addHeading(sheet, context, ofYear('Risultati conseguiti: obiettivi strategici', ledger.model.entity), '');
  const headingRows = sheet.nextRow - 1;
  sheet.repeat(1, 2);
  byArea(ledger, () => true).forEach((area, index) => {
    bannerRow(sheet, areaTitle(area), 'area', {
      key: `Area ${area.code}`,
      ...(index === 0 ? {} : { pageBreakBefore: true }),
    });
    let group = '';
    for (const objective of area.objectives) {
      if (objective.objective.group !== group) {
        group = objective.objective.group;
        if (group !== '') bannerRow(sheet, group, 'group', { outline: 1 });
      }
      objectiveBlock(sheet, context, objective);
    }
  });
  return { sheet: sheet.build({ rows: headingRows, columns: 0 }), anchors: new Map() };
}
