import { flowUnder, type LooseRow } from '../../layout/flowUnder';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Indicator } from '../../model/model';
import { outcomeOf, type Outcome } from '../../pira/outcome/outcome';
import { repeatedIndicators } from '../../pira/repeatedIndicators';
import type { CellPlan } from '../../plan/plan';
import type { Ledger } from '../../statements/ledger';
import { cellAddress } from '../../workbook/address';
import { cellSum, rowCount } from '../amountCells';
import { text } from '../cells';
import { outcomeText } from './outcomeText';
import { bannerOf, cellsRow } from './rows';
import { ofYear } from '../ofYear';

const HEADINGS = ['Esito', 'Indicatori nelle schede', 'Ripetuti in più quote', 'Indicatori distinti'];

/** The outcomes of the year, counted: an indicator that several shares of an objective repeat counts once. */
const COUNTED: readonly Outcome[] = [
  'reached',
  'missed',
  'notComparable',
  'sospeso',
  'rinviato',
  'nonRilevato',
  'missing',
  'none',
];

/** The last page: how many indicators came out in which way. Nothing where there are none. */
export function indicatorSummary(sheet: SheetBuilder, ledger: Ledger): void {
  const { indicators, entity } = ledger.model;
  if (indicators.length === 0) return;
  const repeated = repeatedIndicators(ledger);
  const title = bannerOf(ofYear('RIEPILOGO DEGLI INDICATORI', entity), 'area');
  const first = sheet.nextRow + 2;
  const rows = COUNTED.flatMap((outcome) => {
    const all = indicators.filter((indicator) => currentOutcome(indicator) === outcome);
    if (all.length === 0) return [];
    return [
      {
        label: outcomeText(outcome) || 'non previsto',
        listed: all,
        repeated: all.filter((one) => repeated.has(one)),
      },
    ];
  });
  const last = first + rows.length - 1;
  const totals = (column: 2 | 3): number =>
    rows.reduce((sum, row) => sum + (column === 2 ? row.listed : row.repeated).length, 0);
  const total = (column: 2 | 3): CellPlan => ({
    value: totals(column),
    formula: `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`,
    style: 'subtotalLabel',
    sources: cellSum(
      sheet.name,
      rows.map((_, index) => cellAddress(first + index, column)),
    ),
  });
  flowUnder(
    sheet,
    () => [title],
    [
      [
        cellsRow(HEADINGS.map((heading) => text(heading, 'heading'))),
        ...rows.map((row, index) =>
          cellsRow([
            text(row.label, 'label'),
            countCell(row.listed),
            countCell(row.repeated),
            distinctCell(sheet.name, first + index, row.listed.length - row.repeated.length, 'number'),
          ]),
        ),
        cellsRow([
          text('Totale', 'subtotalLabel'),
          total(2),
          total(3),
          distinctCell(sheet.name, last + 1, totals(2) - totals(3), 'subtotalLabel'),
        ]),
      ] satisfies LooseRow[],
    ],
    true,
  );
}

function countCell(indicators: readonly Indicator[]): CellPlan {
  const rows = indicators.map(({ source }) => source);
  return { value: indicators.length, style: 'number', sources: rowCount(rows, 'title') };
}

function distinctCell(sheet: string, row: number, value: number, style: 'number' | 'subtotalLabel'): CellPlan {
  const [listed, repeated] = [cellAddress(row, 2), cellAddress(row, 3)];
  return { value, formula: `${listed}-${repeated}`, style, sources: cellSum(sheet, [listed, repeated], [1, -1]) };
}

function currentOutcome({ expected, results, unit }: Indicator): Outcome {
  return outcomeOf(expected[2], results[2], unit, results[1]);
}
