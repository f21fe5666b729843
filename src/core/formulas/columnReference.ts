import type { TableSource } from '../inputs/rawTable';
import { columnLetters, quoteSheetName } from '../workbook/address';

/** Room below a plain range for lines that a user adds later: an Excel Table grows by itself, a range does not. */
const ROOM_BELOW = 2000;

/**
 * How a formula speaks of a whole column of an input: `Risorse[Oneri preventivo]` for an Excel Table, else the sheet's
 * cells from the header row (so that a row inserted above the first one is still inside) to well below the last.
 * `undefined` where the sheet has no such column. A header with a line break has no safe spelling in a formula: its
 * column is spoken of as a range too.
 */
export function columnReference(table: TableSource, field: string): string | undefined {
  const fields = references.get(table) ?? new Map<string, string | undefined>();
  if (fields.has(field)) return fields.get(field);
  const reference = referenceTo(table, field, (column) => `[${column}]`);
  references.set(table, fields.set(field, reference));
  return reference;
}

/** Every line speaks of the same few columns: each reference is made once. */
const references = new WeakMap<TableSource, Map<string, string | undefined>>();

/**
 * The same with the header's cell, so that there are two cells at least: of a single cell a formula makes a plain value,
 * in which `MATCH` does not search.
 */
export function columnWithHeader(table: TableSource, field: string): string | undefined {
  return referenceTo(table, field, (column) => `[[#All],[${column}]]`);
}

function referenceTo(table: TableSource, field: string, inTable: (column: string) => string): string | undefined {
  const found = table.columns[field];
  if (!found) return undefined;
  const spoken = !/[\r\n]/.test(found.header);
  if (table.table !== undefined && spoken) return table.table + inTable(escapeColumnName(found.header));
  const letters = columnLetters(found.column);
  const bottom = Math.max(table.lastRow, table.headerRow) + ROOM_BELOW;
  return `${quoteSheetName(table.sheet)}!$${letters}$${table.headerRow}:$${letters}$${bottom}`;
}

/** The characters that a structured reference reads as its own are preceded by an apostrophe. */
function escapeColumnName(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}
