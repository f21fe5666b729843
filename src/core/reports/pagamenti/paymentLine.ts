import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Model, PaymentTime } from '../../model/model';
import { cellAddress } from '../../workbook/address';
import { empty, text, textFormula } from '../cells';
import { changeCell, type YearFigure } from '../series/changeCells';
import { seriesCell } from '../series/seriesCell';

/** The days of a line already added, which the next quarter is compared with. */
export type PaymentLine = YearFigure;

/**
 * The line of a period: its days, the change from the period before, and whether it paid early or late.
 *
 * @param live whether a formula can tell it from the other periods
 */
export function paymentLine(
  sheet: SheetBuilder,
  model: Model,
  { period, days, source }: PaymentTime,
  live: boolean,
  before: PaymentLine | undefined,
): PaymentLine {
  const row = sheet.nextRow;
  const after = { value: days, cell: cellAddress(row, 2) };
  const key = live ? [{ field: 'period', code: period }] : undefined;
  sheet.add(
    [
      text(period),
      seriesCell(model, days, { source, field: 'days', key }, 'decimals'),
      before ? changeCell(sheet.name, before, after, 'decimals') : empty('decimals'),
      textFormula(
        `IF(COUNT(${after.cell})=0,"",IF(${after.cell}<0,"in anticipo",IF(${after.cell}>0,"in ritardo","nei termini")))`,
        readingOf(days),
        'centred',
      ),
    ],
    { height: Math.max(16, textHeight(period, 'text', sheet.widthOf(1, 1))), key: period },
  );
  return after;
}

function readingOf(days: number | null): string {
  if (days === null) return '';
  return days < 0 ? 'in anticipo' : days > 0 ? 'in ritardo' : 'nei termini';
}
