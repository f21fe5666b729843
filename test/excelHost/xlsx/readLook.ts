import type { XmlElement } from '../../../src/file/write/xmlElement';
import { childNamed } from '../../../src/file/write/xmlElement';
import { PLAIN_LOOK, type CellLook } from '../model/cellLook';
import { LINE_STYLES } from './lineStyles';

type PartialLook = Partial<{ -readonly [Key in keyof CellLook]: CellLook[Key] }>;

/** `fontId` → `<font>` … of a styles part. */
export interface LookParts {
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly numberFormat: (id: number) => string;
}

/** The whole look that an `<xf>` describes. */
export function readLook(xf: XmlElement, { fonts, fills, borders, numberFormat }: LookParts): CellLook {
  const id = (name: string): number => Number(xf.attributes[name] ?? 0);
  return {
    ...PLAIN_LOOK,
    numberFormat: numberFormat(id('numFmtId')),
    ...readFont(fonts[id('fontId')]),
    ...readFill(fills[id('fillId')]),
    ...readBorder(borders[id('borderId')]),
    ...readAlignment(childNamed(xf, 'alignment')),
    ...readProtection(childNamed(xf, 'protection')),
  };
}

/** `<font>`, of a cell or of a conditional format. */
export function readFont(font: XmlElement | undefined): PartialLook {
  const look: PartialLook = {};
  for (const { name, attributes } of font?.children ?? []) {
    const on = attributes['val'] !== '0' && attributes['val'] !== 'false';
    if (name === 'name') look.fontName = attributes['val'] ?? '';
    if (name === 'sz') look.fontSize = Number(attributes['val']);
    if (name === 'b') look.bold = on;
    if (name === 'i') look.italic = on;
    if (name === 'strike') look.strikethrough = on;
    if (name === 'u' && attributes['val'] !== 'none')
      look.underline = attributes['val'] === 'double' ? 'Double' : 'Single';
    const colour = name === 'color' ? colourOf(attributes) : undefined;
    if (colour !== undefined) look.fontColor = colour;
  }
  return look;
}

/** The colour of a solid fill; that of a conditional format is the background's. */
export function readFill(fill: XmlElement | undefined, colourElement: 'fgColor' | 'bgColor' = 'fgColor'): PartialLook {
  const pattern = fill && childNamed(fill, 'patternFill');
  if (!pattern || (colourElement === 'fgColor' && pattern.attributes['patternType'] !== 'solid')) return {};
  const colour = colourOf(childNamed(pattern, colourElement)?.attributes ?? {});
  return colour === undefined ? {} : { fillColor: colour };
}

function readBorder(border: XmlElement | undefined): PartialLook {
  const side = (name: string): string => {
    const element = border && childNamed(border, name);
    const line = LINE_STYLES[element?.attributes['style'] ?? ''];
    if (!element || line === undefined) return '';
    return `${line} ${colourOf(childNamed(element, 'color')?.attributes ?? {}) ?? '#000000'}`;
  };
  const on = (name: string): boolean => ['1', 'true'].includes(border?.attributes[name] ?? '');
  return {
    borderEdgeTop: side('top'),
    borderEdgeBottom: side('bottom'),
    borderEdgeLeft: side('left'),
    borderEdgeRight: side('right'),
    borderDiagonalUp: on('diagonalUp') ? side('diagonal') : '',
    borderDiagonalDown: on('diagonalDown') ? side('diagonal') : '',
  };
}

function readAlignment(alignment: XmlElement | undefined): PartialLook {
  const { horizontal, vertical, wrapText, indent, shrinkToFit, textRotation } = alignment?.attributes ?? {};
  const on = (text: string | undefined): boolean => text === '1' || text === 'true';
  return {
    horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capitalised(horizontal ?? 'general'),
    vertical: capitalised(vertical ?? 'bottom'),
    wrap: on(wrapText),
    indent: Number(indent ?? 0),
    shrink: on(shrinkToFit),
    textOrientation: Number(textRotation ?? 0),
  };
}

function readProtection(protection: XmlElement | undefined): PartialLook {
  const { locked, hidden } = protection?.attributes ?? {};
  return { locked: locked !== '0' && locked !== 'false', formulaHidden: hidden === '1' || hidden === 'true' };
}

/** `#RRGGBB`; colours of a theme and of the old palette are taken for automatic. */
function colourOf({ rgb }: Readonly<Record<string, string>>): string | undefined {
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
