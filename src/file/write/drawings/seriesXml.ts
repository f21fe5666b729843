import { CHART_LOOK } from '../../../core/plan/chartLook';
import type { CellPlan, ChartSeriesPlan, SheetPlan } from '../../../core/plan/plan';
import { absoluteAddress, quoteSheetName, type Area } from '../../../core/workbook/address';
import { escapeAttribute, escapeText } from '../../xml/escapeXml';
import { linesXml, textXml } from './shapeXml';

/** A series of a chart: its references, each with the values that the cells have now, and its look. */
export function seriesXml(sheet: SheetPlan, series: ChartSeriesPlan, index: number, numberFormat: string): string {
  const { name, categories, values, fill } = series;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(sheet, name)}</c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${linesXml(CHART_LOOK.outline)}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${labelsXml(numberFormat)}` +
    `<c:cat>${textsXml(sheet, categories)}</c:cat><c:val>${numbersXml(sheet, values)}</c:val></c:ser>`
  );
}

function labelsXml(numberFormat: string): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml('c', CHART_LOOK.textSize, CHART_LOOK.textColour)}` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textsXml(sheet: SheetPlan, area: Area): string {
  const points = cellsOf(sheet, area).map((cell, at) =>
    typeof cell?.value === 'string' ? pointXml(at, cell.value) : '',
  );
  return `<c:strRef>${referenceXml(sheet, area)}<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbersXml(sheet: SheetPlan, area: Area): string {
  const points = cellsOf(sheet, area).map((cell, at) =>
    typeof cell?.value === 'number' ? pointXml(at, String(cell.value)) : '',
  );
  return `<c:numRef>${referenceXml(sheet, area)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function pointXml(at: number, value: string): string {
  return `<c:pt idx="${at}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}

function referenceXml(sheet: SheetPlan, { top, left, bottom, right }: Area): string {
  const last = top === bottom && left === right ? '' : `:${absoluteAddress(bottom, right)}`;
  return `<c:f>${escapeText(`${quoteSheetName(sheet.name)}!${absoluteAddress(top, left)}${last}`)}</c:f>`;
}

/** The cells of an area, row by row. */
function cellsOf({ rows }: SheetPlan, { top, left, bottom, right }: Area): (CellPlan | null | undefined)[] {
  return rows
    .slice(top - 1, bottom)
    .flatMap(({ cells }) => Array.from({ length: right - left + 1 }, (_, at) => cells[left - 1 + at]));
}
