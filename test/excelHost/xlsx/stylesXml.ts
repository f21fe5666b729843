import { escapeAttribute } from '../../../src/file/xml/escapeXml';
import { lookOf, NORMAL, type CellFormat } from '../model/cellFormat';
import { PLAIN_LOOK, type CellLook } from '../model/cellLook';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { Workbook } from '../model/workbook';
import { FormatTable } from './formatTable';
import { alignmentXml, borderXml, colourXml, fillXml, fontXml } from './lookXml';
import { NUMBER_FORMAT_CODES } from './numberFormatCodes';
import { DECLARATION, MAIN } from './xmlNames';

/** Numbers of Excel's own styles in files. */
const BUILT_IN: Readonly<Record<string, number>> = { Normal: 0, Hyperlink: 8 };
const FIRST_OWN_FORMAT = 164;

/** Gathers the formats that a workbook uses, and writes them as a styles part. */
export class StylesXml {
  private readonly workbook: Workbook;
  private readonly codes = new Map(Object.entries(NUMBER_FORMAT_CODES).map(([id, code]) => [code, Number(id)]));
  private readonly ownCodes: string[] = [];
  private readonly fonts = new FormatTable();
  private readonly fills = new FormatTable([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new FormatTable();
  private readonly styles = new FormatTable();
  private readonly cells = new FormatTable();
  private readonly looks = new FormatTable();
  private readonly styleNames: string[];

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    const all = [...workbook.styles.values()].map(({ name }) => name);
    this.styleNames = [NORMAL.style, ...all.filter((name) => name !== NORMAL.style)];
    // Each style has a place of its own, even where two look the same.
    this.styleNames.forEach((name, index) =>
      this.styles.place(`${this.xf(this.look({ style: name, direct: {} }))}<!--${index}-->`),
    );
    this.cell(NORMAL);
  }

  /** The place of a cell's format. */
  cell(format: CellFormat): number {
    const style = Math.max(0, this.styleNames.indexOf(format.style));
    return this.cells.place(this.xf(this.look(format), style));
  }

  /** The place of a conditional format's look. */
  conditional({ fill, colour, bold, italic }: ConditionalFormat): number {
    const marks = (bold ? '<b/>' : '') + (italic ? '<i/>' : '');
    const font = marks + (colour === null ? '' : colourXml('color', colour));
    const pattern = fill === null ? '' : `<fill><patternFill>${colourXml('bgColor', fill)}</patternFill></fill>`;
    return this.looks.place(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${pattern}</dxf>`);
  }

  /** The whole part; to be asked last. */
  xml(): string {
    const codes = this.ownCodes.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeAttribute(code)}"/>`,
    );
    const names = this.styleNames.map((name, index) => {
      const builtIn = BUILT_IN[name];
      const id = builtIn === undefined ? '' : ` builtinId="${builtIn}"`;
      return `<cellStyle name="${escapeAttribute(name)}" xfId="${index}"${id}/>`;
    });
    return (
      `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
      (codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`) +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      this.borders.xml('borders') +
      this.styles.xml('cellStyleXfs').replace(/<!--\d+-->/g, '') +
      this.cells.xml('cellXfs') +
      `<cellStyles count="${names.length}">${names.join('')}</cellStyles>` +
      `${this.looks.xml('dxfs')}</styleSheet>`
    );
  }

  private look(format: CellFormat): CellLook {
    return { ...PLAIN_LOOK, ...lookOf(format, this.workbook.styles) };
  }

  private xf(look: CellLook, style?: number): string {
    const font = this.fonts.place(fontXml(look));
    const fill = this.fills.place(fillXml(look));
    const border = this.borders.place(borderXml(look));
    const locked = look.locked && !look.formulaHidden ? '' : protectionXml(look);
    return (
      `<xf numFmtId="${this.numberFormat(look.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
      (style === undefined ? '' : ` xfId="${style}"`) +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      `${alignmentXml(look)}${locked}</xf>`
    );
  }

  private numberFormat(code: string): number {
    const known = this.codes.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.ownCodes.push(code) - 1;
    this.codes.set(code, id);
    return id;
  }
}

function protectionXml({ locked, formulaHidden }: CellLook): string {
  return `<protection locked="${locked ? 1 : 0}" hidden="${formulaHidden ? 1 : 0}"/>`;
}
