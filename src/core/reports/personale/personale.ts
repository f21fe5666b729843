import { textHeight } from '../../layout/rowHeight';
import type { LabourCost } from '../../model/model';
import { toEuro } from '../../money/cents';
import { isStatedTotal } from '../../statements/statedTotal';
import { sumAmount } from '../../statements/sumAmounts';
import { cellAddress } from '../../workbook/address';
import { cellSum } from '../amountCells';
import { amount, text } from '../cells';
import { addHeading } from '../heading';
import { addColumnTitles } from '../columnTitles';
import { moneyStyles } from '../moneyStyles';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { reportSheet } from '../reportSheet';
import { ambiguousRows } from '../series/ambiguousRows';
import { changeCell, changePercentCell, type YearFigure } from '../series/changeCells';
import { seriesCell } from '../series/seriesCell';
import { LABOUR_FIELDS } from '../../inputs/yearFields';

/** The sheet's name. */
export const PERSONALE = 'Costo del personale';

/** `Costo del personale`: what the chamber and each controlled company spend on labour, two years, change and total. */
export const personale: Report = {
  name: PERSONALE,
  shows: ['Personale'],
  dependsOn: ['Ente', 'Personale'],
  hasData: ({ model }) => model.labour.some(({ subject }) => !isStatedTotal(subject)),
  without: 'compilare il foglio «Personale»',
  layOut,
};

/** Subject, two years, change, change in percent. */
const COLUMNS = [40, 18, 18, 18, 12].map((width) => ({ width }));
const TOTAL = 'Totale sistema camerale';

function layOut(context: ReportContext): LaidOutReport {
  const { model } = context.ledger;
  const { entity } = model;
  const money = moneyStyles(entity);
  const sheet = reportSheet(context, {
    name: personale.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: '7F6000',
    notes: true,
  });
  addHeading(sheet, context, 'Costo del lavoro del sistema camerale', '');
  const years = entity.year === null ? ['Anno n-1', 'Anno n'] : [`Anno ${entity.year - 1}`, `Anno ${entity.year}`];
  const headingRow = addColumnTitles(sheet, ['Soggetto', ...years, 'Differenza', 'Variazione %'], 17);

  // A total that the sheet states is checked, not added once more.
  const subjects = model.labour.filter(({ subject }) => !isStatedTotal(subject));
  const ambiguous = ambiguousRows(subjects, ({ subject }) => subject);
  const first = sheet.nextRow;
  for (const cost of subjects) {
    const row = sheet.nextRow;
    const key = ambiguous.has(cost) ? undefined : [{ field: 'subject', code: cost.subject }];
    const { source } = cost;
    const figures = figuresOf(costsOf(cost), row);
    sheet.add(
      [
        text(cost.subject),
        ...LABOUR_FIELDS.map((field, index) =>
          seriesCell(model, figures[index]?.value ?? null, { source, field, key }, money.amount),
        ),
        changeCell(sheet.name, ...figures, money.amount),
        changePercentCell(sheet.name, ...figures, 'percent'),
      ],
      { height: Math.max(16, textHeight(cost.subject, 'text', sheet.widthOf(1, 1))), key: cost.subject },
    );
  }
  const last = sheet.nextRow - 1;
  const totals = [0, 1].map((index) => sumAmount(subjects.map((cost) => costsOf(cost)[index] ?? null)) ?? 0);
  const row = sheet.nextRow;
  const figures = figuresOf([totals[0] ?? 0, totals[1] ?? 0], row);
  const cells = (column: number): string[] => subjects.map((_, index) => cellAddress(first + index, column));
  sheet.add(
    [
      text(TOTAL, 'totalLabel'),
      ...totals.map((total, index) =>
        amount(
          total,
          { formula: `SUM(${cellAddress(first, index + 2)}:${cellAddress(last, index + 2)})` },
          money.total,
          cellSum(sheet.name, cells(index + 2)),
        ),
      ),
      changeCell(sheet.name, ...figures, money.total),
      changePercentCell(sheet.name, ...figures, 'totalPercent'),
    ],
    { height: 18, key: TOTAL },
  );
  const anchors = new Map(LABOUR_FIELDS.map((field, index) => [field, cellAddress(row, index + 2)]));
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors };
}

function costsOf({ previous, current }: LabourCost): readonly [number | null, number | null] {
  return [previous, current];
}

function figuresOf(cents: readonly [number | null, number | null], row: number): readonly [YearFigure, YearFigure] {
  const figure = (value: number | null, column: number): YearFigure => ({
    value: value === null ? null : toEuro(value),
    cell: cellAddress(row, column),
  });
  return [figure(cents[0], 2), figure(cents[1], 3)];
}
