import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { toEuro } from '../../money/cents';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { fieldTotals, type FieldTotals } from '../../statements/fieldTotals';
import { variance } from '../../statements/variance';
import { byArea, hasLine } from '../byArea';
import { empty, text } from '../cells';
import { moneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import { SCOSTAMENTI, varianceAnchor } from '../scostamenti/scostamentiCells';
import { KIND_PAIRS, NAME_WIDTH } from './grid';
import { pairHeadings } from './pairHeadings';
import { referenceCell } from './referenceCell';

/** Where the lines of a table stand. */
export interface TableRows {
  /** The row with the names of the columns that a chart draws. */
  readonly headings: number;
  readonly first: number;
  readonly last: number;
}

/** Budget and actual by strategic area, as «Scostamenti» adds them up. */
export function areaBlock(sheet: SheetBuilder, context: ReportContext): TableRows {
  const { ledger } = context;
  const money = moneyStyles(ledger.model.entity);
  const { under } = pairHeadings(sheet, 'Aree strategiche', 'Scostamento degli oneri', '%');
  const first = sheet.nextRow;
  const groups = byArea(ledger, hasLine);
  const sums = groups.map(({ objectives }) => fieldTotals(objectives.map(({ amounts }) => amounts)));
  groups.forEach(({ code, name }, index) => {
    const amounts = sums[index];
    if (!amounts) return;
    sheet.add(
      [
        text(`Area ${code}`, 'label'),
        text(name),
        ...lineCells(context, 'area', code, amounts, money.amount, 'percent'),
      ],
      { height: Math.max(16, textHeight(name, 'text', NAME_WIDTH)), key: `Area ${code}` },
    );
  });
  const last = sheet.nextRow - 1;
  const row = sheet.add(
    [
      text('Totale', 'totalLabel'),
      empty('totalLabel'),
      ...lineCells(context, 'total', '', fieldTotals(sums), money.total, 'totalPercent'),
    ],
    { height: 17, key: 'Totale delle aree' },
  );
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  sheet.add([], { height: 8 });
  return { headings: under, first, last };
}

function lineCells(
  context: ReportContext,
  line: 'area' | 'total',
  code: string,
  amounts: FieldTotals,
  style: StyleName,
  percentStyle: StyleName,
): CellPlan[] {
  const report = context.earlier.get(SCOSTAMENTI);
  const { costsBudget, costsActual } = amounts;
  const { euro, percent } = variance(costsBudget, costsActual);
  // Divided in euro, as «Scostamenti» divides.
  const ratio = typeof percent === 'number' ? toEuro(euro ?? 0) / Math.abs(toEuro(costsBudget)) : percent;
  return [
    ...KIND_PAIRS.flatMap(({ fields }) =>
      fields.map((field) => referenceCell(report, varianceAnchor(line, code, field), toEuro(amounts[field]), style)),
    ),
    referenceCell(report, varianceAnchor(line, code, 'costs variance'), toEuro(euro ?? 0), style),
    referenceCell(report, varianceAnchor(line, code, 'costs percent'), ratio, percentStyle),
  ];
}
