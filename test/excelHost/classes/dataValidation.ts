import { subtract } from '../model/areas';
import { checkMessage, checkRule, type DataValidationRule } from '../model/dataValidation';
import { requireAllowed } from '../model/protectedCells';
import type { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import type { Json } from '../protocol/json';
import type { WireClass, WireScalar } from '../protocol/wireClass';

/** The rule of just these cells; it comes into being when it is first set. */
function ruleOf(range: RangeRef, create: boolean): DataValidationRule | undefined {
  const { sheet, areas } = range;
  const covers = (rule: DataValidationRule): boolean =>
    areas.every((area) => subtract([area], rule.areas[0] ?? area).length === 0 && rule.areas.length > 0);
  const present = sheet.validations.find(covers);
  if (present ?? !create) return present;
  requireAllowed(sheet);
  for (const rule of sheet.validations) for (const area of areas) rule.areas = subtract(rule.areas, area);
  const rule: DataValidationRule = { areas, rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter((other) => other.areas.length > 0), rule];
  return rule;
}

const ruleScalar = (
  key: 'rule' | 'prompt' | 'errorAlert',
  check: (range: RangeRef, value: Json) => void,
): WireScalar<RangeRef> => ({
  get: (range) => ruleOf(range, false)?.[key] ?? {},
  set: (range, value) => {
    check(range, value);
    const rule = ruleOf(range, true);
    if (rule) rule[key] = value;
  },
});

export const dataValidationClass: WireClass<RangeRef> = {
  scalars: {
    Type: { get: (range) => typeOfRule(ruleOf(range, false)?.rule ?? {}) },
    Rule: ruleScalar('rule', ({ sheet }, value) => {
      checkRule(sheet, value);
    }),
    Prompt: ruleScalar('prompt', (_, value) => {
      checkMessage(value);
    }),
    ErrorAlert: ruleScalar('errorAlert', (_, value) => {
      checkMessage(value);
    }),
    IgnoreBlanks: {
      get: (range) => ruleOf(range, false)?.ignoreBlanks ?? true,
      set: (range, value) => {
        const rule = ruleOf(range, true);
        if (rule) rule.ignoreBlanks = arg.truth(value);
      },
    },
  },
  commands: {
    Clear: ({ sheet, areas }) => {
      requireAllowed(sheet);
      for (const rule of sheet.validations) for (const area of areas) rule.areas = subtract(rule.areas, area);
      sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
    },
  },
};

function typeOfRule(rule: Json): string {
  const [kind = 'none'] = Object.keys(rule ?? {});
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
