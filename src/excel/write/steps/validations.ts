import type { SheetPlan, ValidationPlan, ValidationRule } from '../../../core/plan/plan';
import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** What may be typed into the cells of a new sheet. */
export function validations(sheet: SheetPlan): SheetStep[] {
  return (sheet.validations ?? []).map((validation) => ({
    bytes: RANGE_BYTES + 5 * CALL_BYTES + jsonBytes(validation),
    queue: (target) => {
      write(localRange(target, areaAddress(validation.area)).dataValidation, validation);
    },
  }));
}

function write(written: Excel.DataValidation, { rule, prompt, alert }: ValidationPlan): void {
  if (rule) {
    written.rule = ruleOf(rule);
    written.ignoreBlanks = true;
    written.errorAlert = {
      showAlert: alert !== undefined,
      style: alert?.severity === 'warning' ? 'Warning' : 'Stop',
      title: alert?.title ?? '',
      message: alert?.text ?? '',
    };
  }
  if (prompt) written.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** Lists come from cells always: those that are typed in are cut at commas or at semicolons, as the language has it. */
function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  return rule.kind === 'list'
    ? { list: { inCellDropDown: true, source: `=${rule.source}` } }
    : { custom: { formula: `=${rule.formula}` } };
}
