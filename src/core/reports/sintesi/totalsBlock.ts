import { countCases } from '../../diagnostics/countCases';
import type { Severity } from '../../diagnostics/finding';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { toEuro } from '../../money/cents';
import type { Provenance } from '../../plan/plan';
import { cellAddress } from '../../workbook/address';
import { empty, text } from '../cells';
import { moneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import { SCOSTAMENTI, varianceAnchor } from '../scostamenti/scostamentiCells';
import { varianceCell, variancePercentCell } from '../varianceCells';
import { KIND_PAIRS, LAST } from './grid';
import { referenceCell } from './referenceCell';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['errore', 'Errori'],
  ['avviso', 'Avvisi'],
  ['informazione', 'Informazioni'],
];
const FINDINGS: Provenance = { kind: 'stated', as: 'findings', terms: [] };
const HEADINGS = ['Preventivo', 'Consuntivo', 'Scostamento', '%'];
const LABEL = 8;

/** The grand totals, budget against actual, and beside them how many findings there are of each weight. */
export function totalsBlock(sheet: SheetBuilder, context: ReportContext): void {
  const { totals, model } = context.ledger;
  const money = moneyStyles(model.entity);
  const report = context.earlier.get(SCOSTAMENTI);
  const heading = sheet.add(
    [
      text('Preventivo e consuntivo', 'heading'),
      empty('heading'),
      ...HEADINGS.map((title) => text(title, 'heading')),
      null,
      text('Esito delle verifiche', 'heading'),
      empty('heading'),
      empty('heading'),
    ],
    { height: 17 },
  );
  sheet.merge({ top: heading, left: 1, bottom: heading, right: 2 });
  sheet.merge({ top: heading, left: LABEL, bottom: heading, right: LAST });
  KIND_PAIRS.forEach(({ title, fields: [budget, actual] }, index) => {
    const row = sheet.nextRow;
    const [budgetAt, actualAt, varianceAt] = [cellAddress(row, 3), cellAddress(row, 4), cellAddress(row, 5)];
    const [severity, label] = SEVERITIES[index] ?? ['errore', ''];
    const count = countCases(context.findings.filter((finding) => finding.severity === severity));
    const total = (field: typeof budget) =>
      referenceCell(report, varianceAnchor('total', '', field), toEuro(totals[field]), money.amount);
    sheet.add(
      [
        text(title, 'label'),
        empty('label'),
        total(budget),
        total(actual),
        varianceCell(sheet.name, totals[budget], totals[actual], budgetAt, actualAt, money.amount),
        variancePercentCell(sheet.name, totals[budget], totals[actual], budgetAt, varianceAt, 'percent'),
        null,
        text(label, 'label'),
        empty('label'),
        { value: count, style: 'number', sources: FINDINGS },
      ],
      { height: 17, key: title },
    );
    sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
    sheet.merge({ top: row, left: LABEL, bottom: row, right: LAST - 1 });
  });
  const area = { top: heading + 1, left: LAST, bottom: heading + SEVERITIES.length, right: LAST };
  const at = cellAddress(heading + 1, LAST);
  sheet.highlight({ area: { ...area, bottom: area.top }, formula: `${at}>0`, look: 'bad' });
  sheet.highlight({ area: { ...area, bottom: area.top }, formula: `${at}=0`, look: 'good' });
  sheet.add([], { height: 8 });
}
