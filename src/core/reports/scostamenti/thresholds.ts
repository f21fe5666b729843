import { toEuro } from '../../money/cents';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Entity } from '../../model/entity';
import { absoluteAddress } from '../../workbook/address';
import { empty, text } from '../cells';
import { materialityRule } from '../materialityRule';
import { settingCell } from '../settingCell';

/** Where the two thresholds of materiality stand, as formulas speak of them. */
export interface Thresholds {
  readonly percent: string;
  readonly euro: string;
}

/** The row that shows the thresholds; the flags of all lines are formulas over these two cells. */
export function addThresholds(sheet: SheetBuilder, entity: Entity): Thresholds {
  const row = sheet.add(
    [
      text('Soglie di rilevanza', 'label'),
      empty('label'),
      settingCell(entity, 'Soglia scostamento %', entity.thresholdPercent / 100, 'percent'),
      settingCell(entity, 'Soglia scostamento euro', toEuro(entity.threshold), 'amount'),
      text(
        `Rilevante lo scostamento ${materialityRule(entity)}. P = proventi, O = oneri, I = investimenti. ` +
          'fav. e sfav. = favorevole e sfavorevole; n.s. = non significativo (preventivo pari a zero).',
        'note',
      ),
      ...Array.from({ length: sheet.columns.length - 5 }, () => empty('note')),
    ],
    { height: 26 },
  );
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  sheet.merge({ top: row, left: 5, bottom: row, right: sheet.columns.length });
  sheet.add([], { height: 6 });
  return { percent: absoluteAddress(row, 3), euro: absoluteAddress(row, 4) };
}
