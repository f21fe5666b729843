/**
 * How a cell looks, as far as users change it by hand on single cells. Borders are not here: Excel tells a neighbour's
 * edge as the cell's own. Nor are patterns of fills, rotated text and the locks of single cells.
 */
export interface CellLook {
  readonly numberFormat: string;
  /** `#RRGGBB`; white where there is no fill, as Excel has it. */
  readonly fill: string;
  readonly colour: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: Excel.RangeFont['underline'];
  readonly horizontal: Excel.RangeFormat['horizontalAlignment'];
  readonly vertical: Excel.RangeFormat['verticalAlignment'];
  readonly wrap: boolean;
  readonly indent: number;
}

/** What to ask of each cell; number formats come by a property of their own. */
export const LOOK_OPTIONS: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true },
  font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
};

/** What a look adds to a cell's share of an answer, more or less. */
export const LOOK_BYTES = 330;

/** The look in an answer; what Excel does not tell is taken to be as in a plain cell. */
export function lookOf({ format = {} }: Excel.CellProperties, numberFormat: unknown): CellLook {
  const { fill = {}, font = {}, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  return {
    numberFormat: String(numberFormat),
    fill: fill.color || NO_FILL,
    colour: font.color || '#000000',
    font: font.name ?? '',
    size: font.size ?? 0,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strikethrough ?? false,
    underline: font.underline ?? 'None',
    horizontal: horizontalAlignment ?? 'General',
    vertical: verticalAlignment ?? 'Bottom',
    wrap: wrapText ?? false,
    indent: indentLevel ?? 0,
  };
}

/** Gives a range what of a look is said. */
export function setLook(range: Excel.Range, look: Partial<CellLook>, rows: number, columns: number): void {
  const { format } = range;
  const { numberFormat } = look;
  if (numberFormat !== undefined) {
    range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => numberFormat));
  }
  if (look.fill === NO_FILL) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.strikethrough !== undefined) format.font.strikethrough = look.strikethrough;
  if (look.underline !== undefined) format.font.underline = look.underline;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
}

/** Excel's colour of cells without a fill. Whoever fills cells with white by hand sees them without one afterwards. */
const NO_FILL = '#FFFFFF';
