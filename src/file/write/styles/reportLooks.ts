import { isReportLook } from '../../../core/plan/reportLook';
import { childNamed, parseElements, type XmlElement } from '../xmlElement';

/**
 * The indexes of the differential formats of a styles part that are looks of the reports' own conditional formats.
 *
 * @param part the name of the part, for messages
 */
export function reportLooks(text: string, part: string): ReadonlySet<number> {
  const looks = childNamed(parseElements(text, part, 5), 'dxfs')?.children ?? [];
  return new Set(looks.flatMap((look, index) => (isOfReports(look) ? [index] : [])));
}

function isOfReports(look: XmlElement): boolean {
  const font = childNamed(look, 'font');
  const fill = childNamed(look, 'fill');
  const pattern = fill && childNamed(fill, 'patternFill');
  const colour = (element: XmlElement | undefined): string => element?.attributes.rgb?.slice(-6) ?? '';
  return isReportLook(colour(pattern && childNamed(pattern, 'bgColor')), colour(font && childNamed(font, 'color')));
}
