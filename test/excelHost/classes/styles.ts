import { WHOLE_SHEET } from '../model/areas';
import type { LookPart } from '../model/cellLook';
import type { Formatted } from '../model/formatted';
import { plainStyle, type NamedStyle } from '../model/namedStyle';
import { putCell } from '../model/putCell';
import { checkedFormat } from '../model/setNumberFormats';
import { styleFormat } from '../model/styleFormat';
import type { Workbook } from '../model/workbook';
import * as arg from '../protocol/arguments';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../protocol/officeError';
import type { WireClass, WireScalar } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { alignmentScalars, lookScalar } from './formats';

export const styleCollectionClass: WireClass<Workbook> = {
  items: ({ styles }) => [...styles.values()].map((style) => wire('Style', style)),
  item: ({ styles }, key) => {
    const style = styles.get(arg.text(key).toLowerCase());
    return style && wire('Style', style);
  },
  objects: {
    GetItemAt: ({ styles }, [index]) => {
      const style = [...styles.values()][arg.integer(index)];
      if (!style) throw itemNotFound(`style ${arg.integer(index)}`);
      return wire('Style', style);
    },
  },
  methods: {
    GetCount: ({ styles }) => styles.size,
  },
  commands: {
    Add: (workbook, [given]) => {
      const name = arg.text(given);
      if (name === '' || name.length > 255) throw invalidArgument(`a style cannot be called «${name}»`);
      if (workbook.styles.has(name.toLowerCase())) throw itemAlreadyExists(`the style «${name}»`);
      workbook.styles.set(name.toLowerCase(), plainStyle(workbook, name, false));
    },
  },
};

const ofStyle = (scalar: WireScalar<Formatted>): WireScalar<NamedStyle> => ({
  get: (style) => scalar.get?.(styleFormat(style)) ?? null,
  set: (style, value) => scalar.set?.(styleFormat(style), value),
});

const include = (part: LookPart): WireScalar<NamedStyle> => ({
  get: ({ includes }) => includes[part],
  set: ({ includes }, value) => {
    includes[part] = arg.truth(value);
  },
});

const orientation = lookScalar('textOrientation', arg.number);

export const styleClass: WireClass<NamedStyle> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    BuiltIn: { get: ({ builtIn }) => builtIn },
    NumberFormat: ofStyle(lookScalar('numberFormat', checkedFormat)),
    ...Object.fromEntries(Object.entries(alignmentScalars).map(([name, scalar]) => [name, ofStyle(scalar)])),
    Orientation: ofStyle(orientation),
    Locked: ofStyle(lookScalar('locked', arg.truth)),
    FormulaHidden: ofStyle(lookScalar('formulaHidden', arg.truth)),
    IncludeNumber: include('number'),
    IncludeFont: include('font'),
    IncludeAlignment: include('alignment'),
    IncludeBorder: include('border'),
    IncludePatterns: include('patterns'),
    IncludeProtection: include('protection'),
  },
  links: {
    Font: (style) => wire('RangeFont', styleFormat(style)),
    Fill: (style) => wire('RangeFill', styleFormat(style)),
    Borders: (style) => wire('RangeBorderCollection', styleFormat(style)),
  },
  commands: {
    Delete: (style) => {
      deleteStyle(style);
    },
  },
};

/** Takes a style away; its cells become plain ones. */
function deleteStyle({ workbook, name, builtIn }: NamedStyle): void {
  if (builtIn) throw invalidOperation(`the style «${name}» stays`);
  workbook.styles.delete(name.toLowerCase());
  for (const sheet of workbook.sheets) {
    for (const lines of [sheet.rows, sheet.columns]) {
      for (const line of lines.values())
        if (line.format?.style === name) line.format = { ...line.format, style: 'Normal' };
    }
    for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
      if (cell.format.style === name) putCell(sheet, row, column, { format: { ...cell.format, style: 'Normal' } });
    }
  }
}
