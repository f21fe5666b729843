import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { toEuro } from '../../money/cents';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { fieldTotals } from '../../statements/fieldTotals';
import { missionAmounts } from '../../statements/missionAmounts';
import { cellAddress } from '../../workbook/address';
import { cellSum, ratioOf } from '../amountCells';
import { amount, empty, text } from '../cells';
import { MISSIONI_PROGRAMMI, missionAnchor } from '../missioniProgrammi/missioniProgrammi';
import { moneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import type { TableRows } from './areaBlock';
import { KIND_PAIRS, LAST, NAME_WIDTH } from './grid';
import { missionSpending } from './missionSpending';
import { missionFormula } from './missionFormula';
import { pairHeadings } from './pairHeadings';
import { referenceCell } from './referenceCell';
import { addTotalsRemark } from './totalsRemark';

/** Where the table of missions shows what each spent. */
export const SPENDING = LAST - 1;

/**
 * Budget and actual by mission, and what was spent in it as «Missioni e programmi» adds it up. Nothing where that report
 * has no data. The line of totals of `areas` stands right below its last row.
 */
export function missionBlock(sheet: SheetBuilder, context: ReportContext, areas: TableRows): TableRows | undefined {
  const { ledger, earlier } = context;
  const report = earlier.get(MISSIONI_PROGRAMMI);
  if (!report) return undefined;
  const money = moneyStyles(ledger.model.entity);
  const { over } = pairHeadings(sheet, 'Missioni', 'Spesa: uscite e investimenti', '% del totale');
  const missions = missionAmounts(ledger);
  const spent = missionSpending(ledger);
  const overall = missions.reduce((sum, { mission }) => sum + (spent.get(mission) ?? 0), 0);
  const first = sheet.nextRow;
  const last = first + missions.length - 1;
  const shareOf = (row: number, cents: number, style: StyleName): CellPlan =>
    partCell(sheet.name, row, last + 1, cents, overall, style);
  for (const one of missions) {
    const { mission, name, amounts } = one;
    const row = sheet.nextRow;
    const cents = spent.get(mission) ?? 0;
    sheet.add(
      [
        text(mission, 'code'),
        text(name),
        ...KIND_PAIRS.flatMap(({ fields }) =>
          fields.map((field) => {
            const live = missionFormula(context, one, field);
            return amount(amounts[field], live?.formula, money.amount, live?.sources);
          }),
        ),
        referenceCell(report, missionAnchor('total', mission), toEuro(cents), money.amount),
        shareOf(row, cents, 'percent'),
      ],
      { height: Math.max(16, textHeight(name, 'text', NAME_WIDTH)), key: `Missione ${mission}` },
    );
  }
  const sums = fieldTotals(missions.map(({ amounts }) => amounts));
  const row = sheet.nextRow;
  sheet.add(
    [
      text('Totale', 'totalLabel'),
      empty('totalLabel'),
      ...KIND_PAIRS.flatMap(({ fields, column }) =>
        fields.map((field, at) => columnSum(sheet.name, column + at, first, last, sums[field], money.total)),
      ),
      columnSum(sheet.name, SPENDING, first, last, overall, money.total),
      shareOf(row, overall, 'totalPercent'),
    ],
    { height: 17, key: 'Totale delle missioni' },
  );
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  addTotalsRemark(sheet, { row: areas.last + 1, sums: ledger.totals }, { row, sums });
  return { headings: over, first, last };
}

function columnSum(
  sheet: string,
  column: number,
  first: number,
  last: number,
  cents: number,
  style: StyleName,
): CellPlan {
  const cells = Array.from({ length: last - first + 1 }, (_, index) => cellAddress(first + index, column));
  const formula = `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`;
  return amount(cents, { formula }, style, cellSum(sheet, cells));
}

/** What part of the whole spending a line is. */
function partCell(
  sheet: string,
  row: number,
  totalRow: number,
  cents: number,
  overall: number,
  style: StyleName,
): CellPlan {
  const [part, whole] = [cellAddress(row, SPENDING), cellAddress(totalRow, SPENDING)];
  return {
    value: overall === 0 ? 'n.s.' : toEuro(cents) / toEuro(overall),
    formula: `IF(ROUND(${whole},2)=0,"n.s.",${part}/${whole})`,
    style,
    sources: ratioOf(cellSum(sheet, [part]), cellSum(sheet, [whole]), false),
  };
}
