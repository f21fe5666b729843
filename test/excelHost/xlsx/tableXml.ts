import { escapeAttribute } from '../../../src/file/xml/escapeXml';
import { areaText } from '../model/areaText';
import type { Table } from '../model/table';
import { DECLARATION, MAIN } from './xmlNames';

/** The part of a table; its columns are named as their header cells. */
export function tableXml({ sheet, name, area, style, showTotals }: Table, id: number): string {
  const filtered = areaText({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const value = sheet.cells.get(area.top, area.left + index)?.value;
    const header = typeof value === 'string' ? value.replaceAll('\n', '_x000a_') : '';
    return `<tableColumn id="${index + 1}" name="${escapeAttribute(header)}"/>`;
  });
  return (
    `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ` +
    `ref="${areaText(area)}" ${showTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${escapeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    '</table>'
  );
}
