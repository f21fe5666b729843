import type { KnownSheet } from '../../read/knownWorkbook';
import type { ListedSheet } from '../../read/sheetList';
import type { NewTable } from '../steps/tables';

/**
 * The Excel Tables that a user made of cells of a report, which writing it anew dissolves, as they can be made again. One
 * without headers is not among them: it would get a row that it had not.
 */
export function standingTables({ outline }: KnownSheet, { tables }: ListedSheet): readonly NewTable[] {
  return tables.flatMap(({ name, style, hasHeader }) => {
    const area = outline.tables.find((table) => table.name === name)?.area;
    return area && hasHeader ? [{ name, style, area }] : [];
  });
}
