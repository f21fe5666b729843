import type { CellLook, LookKey } from '../model/cellLook';
import { cellsFormat } from '../model/cellsFormat';
import { BORDER_SIDES, type BorderSide, type Formatted } from '../model/formatted';
import { lineSize, setLineSize, type Direction } from '../model/lines';
import type { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import type { WireClass, WireScalar } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';

/** A property that is one value of a look. */
export function lookScalar<Key extends LookKey>(key: Key, take: (value: Json) => CellLook[Key]): WireScalar<Formatted> {
  return {
    get: (formatted) => formatted.read(key),
    set: (formatted, value) => {
      formatted.write(key, take(value));
    },
  };
}

/** `#RRGGBB`, in capitals. */
export function colour(value: Json): string {
  const given = arg.text(value);
  if (!/^#[0-9A-F]{6}$/i.test(given)) throw invalidArgument(`the colour ${given}`);
  return given.toUpperCase();
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** What `RangeFormat` and `Style` share. */
export const alignmentScalars: Readonly<Record<string, WireScalar<Formatted>>> = {
  HorizontalAlignment: lookScalar('horizontal', (value) => arg.oneOf(HORIZONTAL, value)),
  VerticalAlignment: lookScalar('vertical', (value) => arg.oneOf(VERTICAL, value)),
  WrapText: lookScalar('wrap', arg.truth),
  IndentLevel: lookScalar('indent', arg.integer),
  ShrinkToFit: lookScalar('shrink', arg.truth),
  TextOrientation: lookScalar('textOrientation', arg.number),
  ReadingOrder: lookScalar('readingOrder', (value) => arg.oneOf(['Context', 'LeftToRight', 'RightToLeft'], value)),
};

const ofRange = (scalar: WireScalar<Formatted>): WireScalar<RangeRef> => ({
  get: (range) => scalar.get?.(cellsFormat(range)) ?? null,
  set: (range, value) => scalar.set?.(cellsFormat(range), value),
});

const size = (direction: Direction): WireScalar<RangeRef> => ({
  get: (range) => lineSize(range, direction),
  set: (range, value) => {
    setLineSize(range, direction, arg.number(value));
  },
});

const standardSize = (direction: Direction): WireScalar<RangeRef> => ({
  set: (range, value) => {
    if (arg.truth(value)) setLineSize(range, direction, null);
  },
});

export const rangeFormatClass: WireClass<RangeRef> = {
  scalars: {
    ...Object.fromEntries(Object.entries(alignmentScalars).map(([name, scalar]) => [name, ofRange(scalar)])),
    RowHeight: size('rows'),
    ColumnWidth: size('columns'),
    UseStandardHeight: standardSize('rows'),
    UseStandardWidth: standardSize('columns'),
  },
  links: {
    Font: (range) => wire('RangeFont', cellsFormat(range)),
    Fill: (range) => wire('RangeFill', cellsFormat(range)),
    Borders: (range) => wire('RangeBorderCollection', cellsFormat(range)),
    Protection: (range) => wire('FormatProtection', cellsFormat(range)),
  },
  commands: {
    AutofitColumns: () => undefined,
    AutofitRows: (range) => {
      setLineSize(range, 'rows', null);
    },
  },
};

export const rangeFontClass: WireClass<Formatted> = {
  scalars: {
    Name: lookScalar('fontName', arg.text),
    Size: lookScalar('fontSize', arg.number),
    Bold: lookScalar('bold', arg.truth),
    Italic: lookScalar('italic', arg.truth),
    Underline: lookScalar('underline', (value) => arg.oneOf(['None', 'Single', 'Double'], value)),
    Strikethrough: lookScalar('strikethrough', arg.truth),
    Color: lookScalar('fontColor', colour),
  },
};

export const rangeFillClass: WireClass<Formatted> = {
  scalars: {
    // Excel calls the colour of cells without a fill white.
    Color: { ...lookScalar('fillColor', colour), get: (formatted) => formatted.read('fillColor') || '#FFFFFF' },
  },
  commands: {
    Clear: (formatted) => {
      formatted.write('fillColor', '');
    },
  },
};

export const formatProtectionClass: WireClass<Formatted> = {
  scalars: { Locked: lookScalar('locked', arg.truth), FormulaHidden: lookScalar('formulaHidden', arg.truth) },
};

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

type Border = { readonly formatted: Formatted; readonly side: BorderSide };

/** One word of `Continuous Thin #A6A6A6`; a border that is given a weight or a colour is there from then on. */
const borderWord = (place: 0 | 1 | 2, take: (value: Json) => string): WireScalar<Border> => ({
  get: ({ formatted, side }) => {
    const border = formatted.readBorder(side);
    return border === null ? null : ((border || 'None Thin #000000').split(' ')[place] ?? null);
  },
  set: ({ formatted, side }, value) => {
    const words = (formatted.readBorder(side) || 'Continuous Thin #000000').split(' ');
    const [style = '', weight = '', lineColour = ''] = words.with(place, take(value));
    // A double line has one weight only.
    const next = `${style} ${style === 'Double' ? 'Thick' : weight} ${lineColour}`;
    formatted.writeBorder(side, style === 'None' ? '' : next);
  },
});

export const rangeBorderClass: WireClass<Border> = {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: borderWord(0, (value) => arg.oneOf(LINE_STYLES, value)),
    Weight: borderWord(1, (value) => arg.oneOf(WEIGHTS, value)),
    Color: borderWord(2, colour),
  },
};

export const rangeBorderCollectionClass: WireClass<Formatted> = {
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  items: (formatted) => BORDER_SIDES.map((side) => wire('RangeBorder', { formatted, side })),
  item: (formatted, key) => wire('RangeBorder', { formatted, side: arg.oneOf(BORDER_SIDES, key) }),
};
