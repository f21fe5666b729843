import type { SheetPlan } from '../../../core/plan/plan';
import { LOOKS } from '../../../core/plan/styles';
import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Conditional formats. A new one takes precedence over those before it, so the plan's last comes first. */
export function conditionalFormats(sheet: SheetPlan): SheetStep[] {
  return sheet.conditionalFormats.toReversed().map(({ area, formula, look }) => ({
    bytes: RANGE_BYTES + 8 * CALL_BYTES + jsonBytes(formula),
    queue: (target) => {
      const { custom } = localRange(target, areaAddress(area)).conditionalFormats.add('Custom');
      custom.rule.formula = `=${formula}`;
      custom.format.fill.color = `#${LOOKS[look].fill}`;
      custom.format.font.color = `#${LOOKS[look].colour}`;
    },
  }));
}
