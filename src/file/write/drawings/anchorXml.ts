import type { ChartPlan } from '../../../core/plan/plan';
import { escapeAttribute } from '../../xml/escapeXml';
import type { Dialect } from '../dialect';

/**
 * What puts a chart on its cells: the anchor of a drawing part (ECMA-376 part 1, 20.5). It says its own namespaces, so that
 * it can stand among anchors that another program wrote.
 *
 * @param id of the shape, unique in the drawing
 * @param relationship of the drawing to the chart part
 */
export function anchorXml(chart: ChartPlan, id: number, relationship: string, dialect: Dialect): string {
  const { drawings, relationships } = dialect;
  const { top, left, bottom, right } = chart.area;
  const name = `name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.description)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main">` +
    cornerXml('from', left - 1, top - 1) +
    cornerXml('to', right, bottom) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" ${name}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawings}/chart">` +
    `<c:chart xmlns:c="${drawings}/chart" xmlns:r="${relationships}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml(corner: 'from' | 'to', column: number, row: number): string {
  return (
    `<xdr:${corner}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`
  );
}
