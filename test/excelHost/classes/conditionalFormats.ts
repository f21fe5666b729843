import { intersect, subtract } from '../model/areas';
import { checkFormula } from '../model/checkFormula';
import type { ConditionalFormat } from '../model/conditionalFormat';
import { requireAllowed } from '../model/protectedCells';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { invalidArgument, itemNotFound, OfficeError } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
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
    Priority: {
      get: (format) => format.sheet.conditionalFormats.indexOf(format),
      set: (format, value) => {
        const others = format.sheet.conditionalFormats.filter((other) => other !== format);
        format.sheet.conditionalFormats = others.toSpliced(arg.integer(value), 0, format);
      },
    },
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
