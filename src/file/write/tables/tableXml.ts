import type { SheetPlan, TablePlan } from '../../../core/plan/plan';
import { TABLE_STYLE } from '../../../core/plan/tableStyle';
import { areaAddress } from '../../../core/workbook/address';
import { escapeAttribute } from '../../xml/escapeXml';

/**
 * The table part of an Excel Table of the plan.
 *
 * @param namespace SpreadsheetML's own
 * @param id unique in the workbook
 */
export function tableXml(sheet: SheetPlan, table: TablePlan, namespace: string, id: number): string {
  const area = areaAddress(table.area);
  const name = escapeAttribute(table.name);
  const columns = headersOf(sheet, table).map(
    (header, index) => `<tableColumn id="${index + 1}" name="${columnName(header)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${area}" headerRowCount="1" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    '</table>'
  );
}

/** Excel refuses a table whose columns are not named exactly like its header cells, each once. */
function headersOf(sheet: SheetPlan, { name, area }: TablePlan): string[] {
  const cells = sheet.rows[area.top - 1]?.cells.slice(area.left - 1, area.right) ?? [];
  const headers = cells.map((cell) => (typeof cell?.value === 'string' ? cell.value : ''));
  const distinct = new Set(headers.map((header) => header.toLowerCase()));
  if (headers.length !== area.right - area.left + 1 || headers.includes('') || distinct.size !== headers.length) {
    throw new Error(`The columns of table ${name} need a text each, and no two the same: ${headers.join(', ')}`);
  }
  return headers;
}

/** Line breaks stand in a column's name as Excel writes them there. */
function columnName(header: string): string {
  return escapeAttribute(header).replaceAll('&#10;', '_x000a_').replaceAll('&#9;', '_x0009_');
}
