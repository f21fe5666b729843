import { intersect, subtract } from '../model/areas';
import { areaText, sheetPrefix } from '../model/areaText';
import { checkFormula } from '../model/checkFormula';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { DataValidationRule } from '../model/dataValidation';
import { requireAllowed } from '../model/protectedCells';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { invalidArgument, itemNotFound, OfficeError } from '../protocol/officeError';
import type { Json } from '../protocol/json';
import type { WireClass, WireScalar } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { colour } from './formats';

const touching = ({ sheet, areas }: RangeRef): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((other) => intersect(one, other))));

export const conditionalFormatCollectionClass: WireClass<RangeRef> = {
  items: (range) => touching(range).map((format) => wire('ConditionalFormat', format)),
  item: ({ sheet }, key) => {
    const format = sheet.conditionalFormats.find(({ id }) => id === key);
    return format && wire('ConditionalFormat', format);
  },
  objects: {
    Add: ({ sheet, areas }, [kind]) => {
      requireAllowed(sheet, 'allowFormatCells');
      if (kind !== 'Custom')
        throw new OfficeError('NotImplemented', 'The tests’ Excel has conditional formats by formula.');
      const format: ConditionalFormat = {
        id: `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`,
        sheet,
        areas,
        formula: '',
        fill: null,
        colour: null,
        bold: null,
        italic: null,
        stopIfTrue: false,
      };
      // A new one takes precedence over all others.
      sheet.conditionalFormats.unshift(format);
      return wire('ConditionalFormat', format);
    },
    GetItemAt: (range, [index]) => {
      const format = touching(range)[arg.integer(index)];
      if (!format) throw itemNotFound(`conditional format ${arg.integer(index)}`);
      return wire('ConditionalFormat', format);
    },
  },
  methods: {
    GetCount: (range) => touching(range).length,
  },
  commands: {
    ClearAll: ({ sheet, areas }) => {
      requireAllowed(sheet, 'allowFormatCells');
      for (const format of sheet.conditionalFormats) {
        for (const area of areas) format.areas = subtract(format.areas, area);
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
    },
  },
};

const same = (className: 'CustomConditionalFormat') => (format: ConditionalFormat) => wire(className, format);

export const conditionalFormatClass: WireClass<ConditionalFormat> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
    Priority: { get: (format) => format.sheet.conditionalFormats.indexOf(format) },
    StopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (format, value) => {
        format.stopIfTrue = arg.truth(value);
      },
    },
  },
  links: { Custom: same('CustomConditionalFormat'), CustomOrNullObject: same('CustomConditionalFormat') },
  objects: {
    GetRange: ({ sheet, areas }) => wire('Range', new RangeRef(sheet, areas)),
    GetRanges: ({ sheet, areas }) => wire('RangeAreas', new RangeRef(sheet, areas)),
  },
  commands: {
    Delete: (format) => {
      const { sheet } = format;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
};

export const customConditionalFormatClass: WireClass<ConditionalFormat> = {
  links: {
    Rule: (format) => wire('ConditionalFormatRule', format),
    Format: (format) => wire('ConditionalRangeFormat', format),
  },
};

export const conditionalFormatRuleClass: WireClass<ConditionalFormat> = {
  scalars: {
    Formula: {
      get: ({ formula }) => `=${formula}`,
      set: (format, value) => {
        const formula = arg.text(value);
        if (!formula.startsWith('=')) throw invalidArgument(`the formula ${formula} of a conditional format`);
        checkFormula(format.sheet.workbook, formula);
        format.formula = formula.slice(1);
      },
    },
  },
};

export const conditionalRangeFormatClass: WireClass<ConditionalFormat> = {
  links: {
    Font: (format) => wire('ConditionalRangeFont', format),
    Fill: (format) => wire('ConditionalRangeFill', format),
  },
};

export const conditionalRangeFontClass: WireClass<ConditionalFormat> = {
  scalars: {
    Color: {
      get: (format) => format.colour ?? '',
      set: (format, value) => {
        format.colour = colour(value);
      },
    },
    Bold: {
      get: ({ bold }) => bold,
      set: (format, value) => {
        format.bold = arg.truth(value);
      },
    },
    Italic: {
      get: ({ italic }) => italic,
      set: (format, value) => {
        format.italic = arg.truth(value);
      },
    },
  },
};

export const conditionalRangeFillClass: WireClass<ConditionalFormat> = {
  scalars: {
    Color: {
      get: ({ fill }) => fill ?? '',
      set: (format, value) => {
        format.fill = colour(value);
      },
    },
  },
};

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

const ruleScalar = (key: 'rule' | 'prompt' | 'errorAlert'): WireScalar<RangeRef> => ({
  get: (range) => ruleOf(range, false)?.[key] ?? {},
  set: (range, value) => {
    const rule = ruleOf(range, true);
    if (rule) rule[key] = value;
  },
});

export const dataValidationClass: WireClass<RangeRef> = {
  scalars: {
    Type: { get: (range) => typeOfRule(ruleOf(range, false)?.rule ?? {}) },
    Rule: ruleScalar('rule'),
    Prompt: ruleScalar('prompt'),
    ErrorAlert: ruleScalar('errorAlert'),
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

/** A range inside a rule, as the text that Excel keeps: `='Elenchi'!$A$1:$A$9`. */
export function referenceText({ sheet, area }: RangeRef): string {
  return `=${sheetPrefix(sheet.name)}${areaText(area).replace(/[A-Z]+|\d+/g, (piece) => `$${piece}`)}`;
}
