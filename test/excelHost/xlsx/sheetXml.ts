import { cellAddress } from '../../../src/core/workbook/address';
import { prefixFutureFunctions } from '../../../src/file/write/sheet/futureFunctions';
import { escapeAttribute, escapeText } from '../../../src/file/xml/escapeXml';
import { WHOLE_SHEET } from '../model/areas';
import { areaText } from '../model/areaText';
import type { Line, Sheet } from '../model/sheet';
import { cellXml } from './cellXml';
import { widthOfPoints } from './columnWidth';
import { pageXml } from './pageXml';
import type { StylesXml } from './stylesXml';
import { DECLARATION, MAIN, RELATIONSHIPS } from './xmlNames';

/**
 * The part of a sheet, its elements in the order of the schema.
 *
 * @param tables the relationships to its table parts
 * @param drawing that to its drawing, where it has one
 */
export function sheetXml(
  sheet: Sheet,
  styles: StylesXml,
  tables: readonly string[],
  drawing: string | undefined,
): string {
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`);
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    propertiesXml(sheet) +
    viewXml(sheet) +
    `<sheetFormatPr defaultRowHeight="${sheet.standardHeight}"/>` +
    columnsXml(sheet, styles) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    (sheet.protection ? '<sheetProtection sheet="1"/>' : '') +
    (sheet.filter ? `<autoFilter ref="${areaText(sheet.filter.area)}"/>` : '') +
    list(
      'mergeCells',
      sheet.merges.map((area) => `<mergeCell ref="${areaText(area)}"/>`),
    ) +
    conditionalFormatsXml(sheet, styles) +
    list('hyperlinks', linksOf(sheet), false) +
    pageXml(sheet) +
    (drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`) +
    list('tableParts', parts) +
    '</worksheet>'
  );
}

function propertiesXml({ tabColor, page }: Sheet): string {
  const colour = tabColor === '' ? '' : `<tabColor rgb="FF${tabColor.slice(1)}"/>`;
  const fit = page.zoom.scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function viewXml({ showGridlines, showHeadings, frozen: { rows, columns } }: Sheet): string {
  const shown = (showGridlines ? '' : ' showGridLines="0"') + (showHeadings ? '' : ' showRowColHeaders="0"');
  const first = cellAddress(rows + 1, columns + 1);
  const name = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  const pane = split === '' ? '' : `<pane${split} topLeftCell="${first}" activePane="${name}" state="frozen"/>`;
  return `<sheetViews><sheetView${shown} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columns }: Sheet, styles: StylesXml): string {
  const items = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([number, line]) => {
      const style = line.format ? ` style="${styles.cell(line.format)}"` : '';
      const width = line.size === undefined ? '' : ` width="${widthOfPoints(line.size)}" customWidth="1"`;
      return `<col min="${number}" max="${number}"${width}${style}${lineAttributes(line)}/>`;
    });
  return list('cols', items, false);
}

function rowsXml(sheet: Sheet, styles: StylesXml): string {
  const cells = new Map<number, string[]>();
  const sorted = sheet.cells.within(WHOLE_SHEET).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, cell } of sorted) {
    const texts = cells.get(row) ?? [];
    texts.push(cellXml(row, column, cell, styles.cell(cell.format)));
    cells.set(row, texts);
  }
  const numbers = [...new Set([...cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  return numbers
    .map((number) => {
      const line = sheet.rows.get(number) ?? {};
      const height = line.size === undefined ? '' : ` ht="${line.size}" customHeight="1"`;
      const style = line.format ? ` s="${styles.cell(line.format)}" customFormat="1"` : '';
      const texts = cells.get(number) ?? [];
      return `<row r="${number}"${style}${height}${lineAttributes(line)}>${texts.join('')}</row>`;
    })
    .join('');
}

function lineAttributes({ hidden, outline }: Line): string {
  return (hidden ? ' hidden="1"' : '') + (outline === undefined ? '' : ` outlineLevel="${outline}"`);
}

function conditionalFormatsXml({ conditionalFormats }: Sheet, styles: StylesXml): string {
  return conditionalFormats
    .map((format, index) => {
      const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
      const rule = `<cfRule type="expression" dxfId="${styles.conditional(format)}" priority="${index + 1}"${stop}>`;
      const formula = escapeText(prefixFutureFunctions(format.formula));
      const areas = format.areas.map(areaText).join(' ');
      return `<conditionalFormatting sqref="${areas}">${rule}<formula>${formula}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}

/** Links inside the workbook; those to elsewhere are left out. */
function linksOf(sheet: Sheet): string[] {
  return sheet.cells.within(WHOLE_SHEET).flatMap(({ row, column, cell: { link } }) => {
    if (link?.documentReference === undefined) return [];
    const tip = link.screenTip === undefined ? '' : ` tooltip="${escapeAttribute(link.screenTip)}"`;
    const location = escapeAttribute(link.documentReference);
    return [`<hyperlink ref="${cellAddress(row, column)}" location="${location}"${tip}/>`];
  });
}

function list(element: string, items: readonly string[], counted = true): string {
  if (items.length === 0) return '';
  return `<${element}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${element}>`;
}
