import type { CellPlan, SheetPlan } from '../../../core/plan/plan';
import { areaAddress } from '../../../core/workbook/address';
import { escapeAttribute } from '../../xml/escapeXml';
import type { StyleIndexes } from '../styles/styleIndexes';
import { columnsXml } from './columnsXml';
import { conditionalFormatsXml } from './conditionalFormatsXml';
import type { KeptElements } from './keptElements';
import { dataValidationsXml } from './dataValidationsXml';
import { linksXml } from './linksXml';
import { pageXml, rowBreaksXml } from './pageXml';
import { rowTexts, widestRow } from './sheetData';
import { viewXml } from './viewXml';

/** The height of a row that says none, in points. */
const DEFAULT_HEIGHT = 15;

/**
 * The worksheet part of a sheet, its elements in the order of the schema (ECMA-376 part 1, 18.3.1.99). It comes in pieces,
 * made one by one: whole, and once more as bytes, it is by far the largest thing in memory.
 *
 * @param tables the relationships to its table parts
 * @param drawing the relationship to a drawing part that it did not have before
 */
export function* sheetXml(
  sheet: SheetPlan,
  styles: StyleIndexes,
  tables: readonly string[],
  drawing: string | undefined,
  kept: KeptElements,
): Generator<string> {
  const idAttribute = `${kept.relationshipPrefix}:id`;
  const printer =
    kept.printerSettings === undefined ? '' : ` ${idAttribute}="${escapeAttribute(kept.printerSettings)}"`;
  yield [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet${kept.rootAttributes}>`,
    propertiesXml(sheet, kept.codeName),
    `<dimension ref="${usedArea(sheet)}"/>`,
    viewXml(sheet),
    formatXml(sheet),
    columnsXml(sheet.columns, styles),
    '<sheetData>',
  ].join('');
  yield* rowTexts(sheet, styles);
  yield [
    '</sheetData>',
    kept.protection,
    kept.customViews,
    mergesXml(sheet),
    kept.formats.xml,
    conditionalFormatsXml(sheet.conditionalFormats, styles, kept.formats.last),
    // Only inputs have some of the plan's, and only reports of the user's.
    sheet.validations ? dataValidationsXml(sheet.validations) : kept.validations,
    linksXml(sheet),
    pageXml(sheet.page, printer),
    rowBreaksXml(sheet.rows),
    kept.customProperties,
    ignoredErrorsXml(sheet),
    drawing === undefined ? '' : `<drawing ${idAttribute}="${drawing}"/>`,
    kept.objects,
    tablesXml(tables, idAttribute),
    kept.extensions,
    '</worksheet>',
  ].join('');
}

function propertiesXml({ tabColour, summaryAbove, page }: SheetPlan, codeName: string | undefined): string {
  const name = codeName === undefined ? '' : ` codeName="${escapeAttribute(codeName)}"`;
  const colour = tabColour === undefined ? '' : `<tabColor rgb="FF${tabColour}"/>`;
  const outline = summaryAbove ? '<outlinePr summaryBelow="0"/>' : '';
  const fit = page.scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
  return `<sheetPr${name}>${colour}${outline}${fit}</sheetPr>`;
}

function usedArea(sheet: SheetPlan): string {
  const bottom = Math.max(1, sheet.rows.length);
  return areaAddress({ top: 1, left: 1, bottom, right: Math.max(1, widestRow(sheet)) });
}

function formatXml({ rows }: SheetPlan): string {
  const deepest = rows.reduce((level, row) => Math.max(level, row.outline ?? 0), 0);
  const outline = deepest === 0 ? '' : ` outlineLevelRow="${deepest}"`;
  return `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"${outline}/>`;
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return '';
  const items = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${merges.length}">${items.join('')}</mergeCells>`;
}

/** Codes such as `005` are texts on purpose: no green triangle on each of them. */
function ignoredErrorsXml(sheet: SheetPlan): string {
  const isDigits = (cell: CellPlan | null): boolean => typeof cell?.value === 'string' && /^\d+$/.test(cell.value);
  if (!sheet.rows.some((row) => row.cells.some(isDigits))) return '';
  return `<ignoredErrors><ignoredError sqref="${usedArea(sheet)}" numberStoredAsText="1"/></ignoredErrors>`;
}

function tablesXml(tables: readonly string[], idAttribute: string): string {
  if (tables.length === 0) return '';
  const items = tables.map((id) => `<tablePart ${idAttribute}="${id}"/>`);
  return `<tableParts count="${tables.length}">${items.join('')}</tableParts>`;
}
