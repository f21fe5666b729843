import { addName, namesOf, rangeOfName } from '../model/changeNames';
import { checkFormula } from '../model/checkFormula';
import type { NamedItem } from '../model/namedItem';
import { clearPrintName } from '../model/printNames';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { invalidArgument, invalidOperation } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { WireObject, wire, type WireTargets } from '../protocol/wireObject';

export const namedItemCollectionClass: WireClass<WireTargets['NamedItemCollection']> = {
  items: ({ workbook, sheet }) => namesOf(workbook, sheet).map((item) => wire('NamedItem', item)),
  item: ({ workbook, sheet }, key) => {
    const wanted = arg.text(key).toLowerCase();
    const item = namesOf(workbook, sheet).find(({ name }) => name.toLowerCase() === wanted);
    return item && wire('NamedItem', item);
  },
  objects: {
    Add: (scope, [name, reference, comment]) => {
      const cells = reference instanceof WireObject ? reference.target : arg.text(reference);
      if (typeof cells !== 'string' && !(cells instanceof RangeRef))
        throw invalidArgument('cells or a formula are wanted');
      return wire('NamedItem', addName(scope, arg.text(name), cells, arg.optionalText(comment) ?? ''));
    },
  },
  methods: { GetCount: ({ workbook, sheet }) => namesOf(workbook, sheet).length },
};

export const namedItemClass: WireClass<NamedItem> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => formula,
      set: (item, value) => {
        const formula = arg.text(value);
        if (!formula.startsWith('=')) throw invalidArgument(`the formula ${formula}`);
        checkFormula(item.workbook, formula);
        item.formula = formula;
      },
    },
    Type: { get: (item) => (constantText(item) !== undefined ? 'String' : rangeOfName(item) ? 'Range' : 'Error') },
    Value: { get: (item) => constantText(item) ?? item.formula.slice(1) },
    Visible: {
      get: ({ visible }) => visible,
      set: (item, value) => {
        item.visible = arg.truth(value);
      },
    },
    Comment: {
      get: ({ comment }) => comment,
      set: (item, value) => {
        item.comment = arg.text(value);
      },
    },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
  },
  links: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw invalidOperation('the name belongs to no sheet');
      return wire('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? wire('Worksheet', sheet) : null),
  },
  objects: {
    GetRange: (item) => {
      const range = rangeOfName(item);
      if (!range) throw invalidOperation(`the name «${item.name}» stands for no cells`);
      return wire('Range', range);
    },
    GetRangeOrNullObject: (item) => {
      const range = rangeOfName(item);
      return range ? wire('Range', range) : null;
    },
  },
  commands: {
    Delete: (item) => {
      clearPrintName(item);
      item.workbook.names = item.workbook.names.filter((other) => other !== item);
    },
  },
};

function constantText({ formula }: NamedItem): string | undefined {
  return /^="((?:[^"]|"")*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
}
