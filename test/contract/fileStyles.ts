import { PLAIN_LOOK } from '../excelHost/model/cellLook';
import { LOOK_KEYS, type ComparableLook } from './comparable';
import { at, attribute, children, numeric } from './xml';

/** The formats of a workbook file. */
export interface FileStyles {
  /** The looks of named styles but for Excel's own. */
  readonly named: Readonly<Record<string, ComparableLook>>;
  /** What a cell with that format index is: its style, and what it says beside it. */
  readonly cell: (index: number) => { readonly style: string; readonly direct?: Partial<ComparableLook> };
  /** The colours of a differential format. */
  readonly differential: (index: number) => { readonly fill: string; readonly colour: string };
}

/** Formats that Excel knows by number (ECMA-376 part 1, 18.8.30), of those that plans use. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};

/** Reads the styles part. */
export function fileStyles(root: Element): FileStyles {
  const list = (name: string, item: string): Element[] => children(at(root, name), item);
  const formats = new Map(
    list('numFmts', 'numFmt').map((format) => [numeric(format, 'numFmtId'), attribute(format, 'formatCode')]),
  );
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const lookOf = (xf: Element | undefined): ComparableLook => {
    const font = fonts[numeric(xf, 'fontId') ?? 0];
    const fill = at(fills[numeric(xf, 'fillId') ?? 0], 'patternFill');
    const border = borders[numeric(xf, 'borderId') ?? 0];
    const alignment = at(xf, 'alignment');
    const format = numeric(xf, 'numFmtId') ?? 0;
    return {
      numberFormat: BUILT_IN[format] ?? formats.get(format) ?? '?',
      fontName: attribute(at(font, 'name'), 'val') ?? '?',
      fontSize: numeric(at(font, 'sz'), 'val') ?? 0,
      bold: at(font, 'b') !== undefined,
      italic: at(font, 'i') !== undefined,
      fontColor: colourOf(at(font, 'color')) || PLAIN_LOOK.fontColor,
      fillColor: attribute(fill, 'patternType') === 'solid' ? colourOf(at(fill, 'fgColor')) : '',
      horizontal: capital(attribute(alignment, 'horizontal') ?? 'general'),
      vertical: capital(attribute(alignment, 'vertical') ?? 'bottom'),
      wrap: attribute(alignment, 'wrapText') === '1',
      indent: numeric(alignment, 'indent') ?? 0,
      borderEdgeTop: edge(at(border, 'top')),
      borderEdgeBottom: edge(at(border, 'bottom')),
      borderEdgeLeft: edge(at(border, 'left')),
      borderEdgeRight: edge(at(border, 'right')),
    };
  };
  const styleFormats = list('cellStyleXfs', 'xf').map(lookOf);
  const cellStyles = list('cellStyles', 'cellStyle').map((style) => ({
    name: attribute(style, 'name') ?? '?',
    xfId: numeric(style, 'xfId') ?? 0,
    builtIn: attribute(style, 'builtinId') !== undefined,
  }));
  const cellFormats = list('cellXfs', 'xf').map((xf) => {
    const xfId = numeric(xf, 'xfId') ?? 0;
    const look = lookOf(xf);
    const styled = styleFormats[xfId];
    const direct = LOOK_KEYS.filter((key) => look[key] !== styled?.[key]).map((key) => [key, look[key]]);
    const style = cellStyles.find((candidate) => candidate.xfId === xfId)?.name ?? '?';
    return { style, ...(direct.length === 0 ? {} : { direct: Object.fromEntries(direct) as Partial<ComparableLook> }) };
  });
  const differentials = list('dxfs', 'dxf');
  return {
    named: Object.fromEntries(
      cellStyles
        .filter(({ builtIn }) => !builtIn)
        .map(({ name, xfId }) => [name, styleFormats[xfId] ?? lookOf(undefined)]),
    ),
    cell: (index) => cellFormats[index] ?? { style: '?' },
    differential: (index) => ({
      fill: colourOf(at(differentials[index], 'fill', 'patternFill', 'bgColor')),
      colour: colourOf(at(differentials[index], 'font', 'color')),
    }),
  };
}

/** `FF1F3864` → `#1F3864`. */
export function colourOf(element: Element | undefined): string {
  return attribute(element, 'rgb')?.replace(/^FF/, '#') ?? '';
}

function edge(side: Element | undefined): string {
  const style = attribute(side, 'style');
  return style === undefined ? '' : `Continuous ${capital(style)} ${colourOf(at(side, 'color'))}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
