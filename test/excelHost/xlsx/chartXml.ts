import { absoluteAddress, quoteSheetName, type Area } from '../../../src/core/workbook/address';
import { escapeAttribute, escapeText } from '../../../src/file/xml/escapeXml';
import type { Chart, ChartAxis, ChartFont, ChartSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { DECLARATION, RELATIONSHIPS } from './xmlNames';

const DRAWINGS = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The drawing part of a sheet: an anchor a chart, related as `rId1`, `rId2` … */
export function drawingXml({ charts }: Sheet): string {
  const anchors = charts.map(({ name, area }, index) => {
    const { top, left, bottom, right } = area ?? { top: 1, left: 1, bottom: 15, right: 8 };
    const corner = (column: number, row: number): string =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeAttribute(name)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWINGS}/chart"><c:chart xmlns:c="${DRAWINGS}/chart" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  const namespaces = `xmlns:xdr="${DRAWINGS}/spreadsheetDrawing" xmlns:a="${DRAWINGS}/main" xmlns:r="${RELATIONSHIPS}"`;
  return `${DECLARATION}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}

/** The chart part of a chart, as it was set up. */
export function chartXml(chart: Chart): string {
  const { title, legend, series, categoryAxis, valueAxis } = chart;
  const lying = chart.type === 'BarClustered';
  const position = { Bottom: 'b', Top: 't', Left: 'l', Right: 'r' }[legend.position] ?? 'tr';
  const gap = series[0]?.gapWidth ?? 150;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWINGS}/chart" xmlns:a="${DRAWINGS}/main"><c:roundedCorners val="0"/><c:chart>` +
    (title.visible
      ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${fontXml(title.font)}</a:pPr>` +
        `<a:r><a:t>${escapeText(title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
      : '') +
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/><c:plotArea><c:layout/><c:barChart>` +
    `<c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    series.map(seriesXml).join('') +
    `<c:gapWidth val="${gap}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx>${axisXml(categoryAxis, 1, 2, lying ? 'l' : 'b')}</c:catAx>` +
    `<c:valAx>${axisXml(valueAxis, 2, 1, lying ? 'b' : 'l')}</c:valAx></c:plotArea>` +
    (legend.visible ? `<c:legend><c:legendPos val="${position}"/>${textsXml(legend.font)}</c:legend>` : '') +
    `<c:plotVisOnly val="1"/></c:chart><c:spPr>${fillXml(chart.fill)}${lineXml(chart.border)}</c:spPr></c:chartSpace>`
  );
}

function seriesXml(series: ChartSeries, index: number): string {
  const { chart, name, values, categories, fill, line, labels } = series;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
    `<c:spPr>${fillXml(fill)}${lineXml(line)}</c:spPr>` +
    (labels.shown
      ? `<c:dLbls><c:numFmt formatCode="${escapeAttribute(labels.numberFormat)}" sourceLinked="0"/>${textsXml(labels.font)}` +
        `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="${labels.showValue ? 1 : 0}"/>` +
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
      : '') +
    (categories ? `<c:cat><c:strRef><c:f>${reference(chart.sheet, categories)}</c:f></c:strRef></c:cat>` : '') +
    (values ? `<c:val><c:numRef><c:f>${reference(chart.sheet, values)}</c:f></c:numRef></c:val>` : '') +
    '</c:ser>'
  );
}

function axisXml(axis: ChartAxis, id: number, other: number, position: string): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>${axis.gridlines ? '<c:majorGridlines/>' : ''}` +
    `<c:majorTickMark val="${axis.majorTickMark === 'None' ? 'none' : 'out'}"/>` +
    `<c:tickLblPos val="${axis.tickLabelPosition === 'Low' ? 'low' : 'nextTo'}"/>` +
    `<c:spPr>${lineXml(axis.line)}</c:spPr>${textsXml(axis.font)}<c:crossAx val="${other}"/>`
  );
}

function reference(sheet: Sheet, { top, left, bottom, right }: Area): string {
  const last = top === bottom && left === right ? '' : `:${absoluteAddress(bottom, right)}`;
  return escapeText(`${quoteSheetName(sheet.name)}!${absoluteAddress(top, left)}${last}`);
}

function textsXml(font: ChartFont): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml(font)}</a:pPr></a:p></c:txPr>`;
}

function fontXml({ name, size, color, bold }: ChartFont): string {
  const look = `${fillXml(color)}<a:latin typeface="${escapeAttribute(name)}"/>`;
  return `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${look}</a:defRPr>`;
}

function fillXml(colour: string): string {
  return colour === '' ? '' : `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

function lineXml(colour: string): string {
  return colour === '' ? '' : `<a:ln>${fillXml(colour)}</a:ln>`;
}
