import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { ContextSeries, Model } from '../../model/model';
import type { StyleName } from '../../plan/styles';
import { isStatedTotal } from '../../statements/statedTotal';
import { cellAddress } from '../../workbook/address';
import { empty, text } from '../cells';
import { changeCell, changePercentCell } from '../series/changeCells';
import { decimalsOf } from '../../statements/decimalsOf';
import { seriesCell } from '../series/seriesCell';
import { CONTEXT_FIELDS } from '../../inputs/yearFields';

const FIRST_YEAR = 3;
const STYLES: readonly StyleName[] = ['number', 'decimal', 'decimals'];

/**
 * The line of a series. The change of a percentage is in points, and has no percentage of its own.
 *
 * @param live whether a formula can tell it from the other series
 */
export function contextLine(sheet: SheetBuilder, model: Model, series: ContextSeries, live: boolean): void {
  const { section, item, unit, values, source } = series;
  const decimals = decimalsOf(values);
  const style = STYLES[Math.min(decimals, STYLES.length - 1)] ?? 'number';
  const key = [
    { field: 'section', code: section },
    { field: 'item', code: item },
  ];
  const row = sheet.nextRow;
  const [, before, after] = values.map((value, index) => ({ value, cell: cellAddress(row, FIRST_YEAR + index) }));
  if (!before || !after) throw new Error('a series has three years');
  const label = isStatedTotal(item) ? 'label' : 'text';
  sheet.add(
    [
      text(item, label),
      text(unit, 'centred'),
      ...CONTEXT_FIELDS.map((field, index) =>
        seriesCell(model, values[index] ?? null, { source, field, key: live ? key : undefined }, style),
      ),
      changeCell(sheet.name, before, after, style),
      unit.includes('%') ? empty('percent') : changePercentCell(sheet.name, before, after, 'percent'),
    ],
    {
      key: `${section}: ${item}`,
      height: Math.max(
        15,
        textHeight(item, label, sheet.widthOf(1, 1)),
        textHeight(unit, 'centred', sheet.widthOf(2, 2)),
      ),
    },
  );
}
