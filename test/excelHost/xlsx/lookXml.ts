import { escapeAttribute } from '../../../src/file/xml/escapeXml';
import type { CellLook } from '../model/cellLook';
import { LINE_STYLES } from './lineStyles';

const FILE_LINES = new Map(Object.entries(LINE_STYLES).map(([name, line]) => [line, name]));

/** `<font>` of a cell, its children in the order of the schema. */
export function fontXml(look: CellLook): string {
  return (
    `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.strikethrough ? '<strike/>' : ''}` +
    (look.underline === 'None' ? '' : `<u val="${look.underline.toLowerCase()}"/>`) +
    `<sz val="${look.fontSize}"/>${colourXml('color', look.fontColor)}<name val="${escapeAttribute(look.fontName)}"/></font>`
  );
}

/** `<fill>`. */
export function fillXml({ fillColor }: CellLook): string {
  if (fillColor === '') return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', fillColor)}</patternFill></fill>`;
}

/** `<border>`. */
export function borderXml(look: CellLook): string {
  const diagonal = look.borderDiagonalUp || look.borderDiagonalDown;
  const directions =
    (look.borderDiagonalUp === '' ? '' : ' diagonalUp="1"') +
    (look.borderDiagonalDown === '' ? '' : ' diagonalDown="1"');
  return (
    `<border${directions}>${sideXml('left', look.borderEdgeLeft)}${sideXml('right', look.borderEdgeRight)}` +
    `${sideXml('top', look.borderEdgeTop)}${sideXml('bottom', look.borderEdgeBottom)}${sideXml('diagonal', diagonal)}</border>`
  );
}

/** `<alignment>`. */
export function alignmentXml(look: CellLook): string {
  const horizontal = look.horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : look.horizontal.toLowerCase();
  return (
    `<alignment horizontal="${horizontal}" vertical="${look.vertical.toLowerCase()}"` +
    (look.wrap ? ' wrapText="1"' : '') +
    (look.indent === 0 ? '' : ` indent="${look.indent}"`) +
    (look.shrink ? ' shrinkToFit="1"' : '') +
    (look.textOrientation === 0 ? '' : ` textRotation="${look.textOrientation}"`) +
    '/>'
  );
}

/** `<color rgb="FF1F3864"/>` of `#1F3864`. */
export function colourXml(element: string, colour: string): string {
  return `<${element} rgb="FF${colour.slice(1)}"/>`;
}

function sideXml(side: string, border: string): string {
  const [style = '', weight = '', colour = ''] = border.split(' ');
  const line = FILE_LINES.get(`${style} ${weight}`);
  return line === undefined ? `<${side}/>` : `<${side} style="${line}">${colourXml('color', colour)}</${side}>`;
}
