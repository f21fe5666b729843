import type { SheetPlan } from '../../../core/plan/plan';
import { LOOKS } from '../../../core/plan/styles';
import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/**
 * Conditional formats. A new one takes precedence over those before it, so the plan's last comes first; those of the user's
 * take precedence over all of them.
 *
 * @param others how many formats of the user's there are
 */
export function conditionalFormats(sheet: SheetPlan, others: number): SheetStep[] {
  return sheet.conditionalFormats.toReversed().map(({ area, formula, look }) => ({
    bytes: RANGE_BYTES + 8 * CALL_BYTES + jsonBytes(formula),
    queue: (target) => {
      const format = localRange(target, areaAddress(area)).conditionalFormats.add('Custom');
      if (others > 0) format.priority = others;
      const { custom } = format;
      custom.rule.formula = `=${formula}`;
      custom.format.fill.color = `#${LOOKS[look].fill}`;
      custom.format.font.color = `#${LOOKS[look].colour}`;
    },
  }));
}
