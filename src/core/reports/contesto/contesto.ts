import { groupBy } from '../../statements/groupBy';
import { bannerRow } from '../bannerRow';
import { addHeading } from '../heading';
import { addColumnTitles } from '../columnTitles';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { reportSheet } from '../reportSheet';
import { ambiguousRows } from '../series/ambiguousRows';
import { contextLine } from './contextLine';
import { ofYear } from '../ofYear';

/** `Contesto economico`: the series of the introductory section, three years with the last change and its percentage. */
export const contesto: Report = {
  name: 'Contesto economico',
  shows: ['Contesto'],
  dependsOn: ['Ente', 'Contesto'],
  hasData: ({ model }) => model.context.length > 0,
  without: 'compilare il foglio «Contesto»',
  layOut,
};

/** Item, unit, three years, change, change in percent. */
const COLUMNS = [50, 7, 12.7, 12.7, 12.7, 12.7, 10].map((width) => ({ width }));

function layOut(context: ReportContext): LaidOutReport {
  const { model } = context.ledger;
  const { year } = model.entity;
  const sheet = reportSheet(context, {
    name: contesto.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: '7F6000',
    notes: true,
  });
  addHeading(
    sheet,
    context,
    ofYear('Il contesto economico', model.entity),
    'Differenza e variazione sono sull’anno precedente, dove i due anni sono indicati; fra percentuali la differenza è in punti.',
  );
  const years = [2, 1, 0].map((back) => (year === null ? `Anno n${back === 0 ? '' : `-${back}`}` : `${year - back}`));
  const headingRow = addColumnTitles(sheet, ['Voce', 'Unità', ...years, 'Differenza', 'Variazione %'], 28);
  const ambiguous = ambiguousRows(model.context, ({ section, item }) => `${section}\u0000${item}`);
  for (const [section, series] of groupBy(model.context, (one) => one.section)) {
    bannerRow(sheet, section, 'section', { key: section });
    for (const one of series) contextLine(sheet, model, one, !ambiguous.has(one));
  }
  return { sheet: sheet.build({ rows: headingRow, columns: 1 }), anchors: new Map() };
}
