import { CHART_LOOK } from '../../../core/plan/chartLook';
import type { ChartPlan, SheetPlan } from '../../../core/plan/plan';
import { REPORT_FONT } from '../../../core/plan/styles';
import { escapeAttribute, escapeText } from '../../xml/escapeXml';
import type { Dialect } from '../dialect';
import { seriesXml } from './seriesXml';
import { linesXml, textXml } from './shapeXml';

/** Any two numbers: they tie the two axes together, within the chart. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** The chart part of a chart (ECMA-376 part 1, 21.2). */
export function chartXml(sheet: SheetPlan, chart: ChartPlan, dialect: Dialect): string {
  const { drawings, relationships } = dialect;
  const lying = chart.kind === 'bar';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main" xmlns:r="${relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart.title) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    chart.series.map((series, index) => seriesXml(sheet, series, index, chart.numberFormat)).join('') +
    `<c:gapWidth val="${CHART_LOOK.gap}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    categoryAxisXml(lying) +
    valueAxisXml(lying, chart.numberFormat) +
    '</c:plotArea>' +
    (chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml('c', CHART_LOOK.textSize, CHART_LOOK.textColour)}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${linesXml(CHART_LOOK.frame)}</c:spPr>` +
    '</c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const size = CHART_LOOK.titleSize * 100;
  const look =
    `<a:solidFill><a:srgbClr val="${CHART_LOOK.titleColour}"/></a:solidFill>` + `<a:latin typeface="${REPORT_FONT}"/>`;
  const properties = `sz="${size}" b="1"`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p>' +
    `<a:pPr><a:defRPr ${properties}>${look}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="it-IT" ${properties}>${look}</a:rPr><a:t>${escapeText(title)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** Lying bars are read from the top, as the table is. */
function categoryAxisXml(lying: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${linesXml(CHART_LOOK.frame)}</c:spPr>${textXml('c', CHART_LOOK.textSize, CHART_LOOK.textColour)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>` +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** The values are written on the bars: their axis does not show. */
function valueAxisXml(lying: boolean, numberFormat: string): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${lying ? 't' : 'l'}"/><c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/></c:valAx>`
  );
}
