import { REPORT_FONT } from '../../../core/plan/styles';

/** A thin line of a colour (`RRGGBB`). 9525 EMU are three quarters of a point. */
export function linesXml(colour: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

/** The look of texts in a part of a chart: size in points, colour `RRGGBB`. */
export function textXml(prefix: string, size: number, colour: string): string {
  return (
    `<${prefix}:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">` +
    `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${REPORT_FONT}"/>` +
    `</a:defRPr></a:pPr><a:endParaRPr lang="it-IT"/></a:p></${prefix}:txPr>`
  );
}
