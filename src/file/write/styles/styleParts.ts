import { BORDER_COLOUR, REPORT_FONT, REPORT_FONT_SIZE, type StyleDefinition } from '../../../core/plan/styles';
import { escapeAttribute } from '../../xml/escapeXml';

/** `<font>` of a style; without a colour of its own it is the reader's text colour. */
export function fontXml({ font = {} }: StyleDefinition): string {
  const marks = (font.bold ? '<b/>' : '') + (font.italic ? '<i/>' : '');
  const colour = font.colour === undefined ? '' : `<color rgb="FF${font.colour}"/>`;
  const size = font.size ?? REPORT_FONT_SIZE;
  return `<font>${marks}<sz val="${size}"/>${colour}<name val="${REPORT_FONT}"/><family val="2"/></font>`;
}

/** `<fill>` of a style. */
export function fillXml({ fill }: StyleDefinition): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const colours = `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colours}</patternFill></fill>`;
}

/** `<border>` of a style: all four sides, or only the one that it names. */
export function borderXml({ border }: StyleDefinition): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
    border === 'thin' || border === name
      ? `<${name} style="thin"><color rgb="FF${BORDER_COLOUR}"/></${name}>`
      : `<${name}/>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

/** `<alignment>` of a style; nothing where it has none. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: StyleDefinition): string {
  const attributes =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (wrap ? ' wrapText="1"' : '') +
    (indent === undefined ? '' : ` indent="${indent}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** `<dxf>`, what a conditional format changes. In differential fills the colour of a solid fill is the background's. */
export function lookXml({ fill, colour }: { readonly fill: string; readonly colour: string }): string {
  const pattern = `<patternFill><bgColor rgb="FF${fill}"/></patternFill>`;
  return `<dxf><font><color rgb="FF${colour}"/></font><fill>${pattern}</fill></dxf>`;
}

/** `<numFmt>`. */
export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}
