import { sameName } from '../inputs/names';
import type { RawRow, RawTable } from '../inputs/rawTable';
import { parseYear } from '../model/parseYear';
import type { CellValue } from '../workbook/cellValue';
import type { CellEdit } from './inputEdits';

/**
 * The closed year where it stands in a cell, a year on: the setting `Esercizio`, the year of targets, a period of payments
 * (`1° trimestre 2020`). Other years stay: they are not of this roll.
 */
export function yearsInCells(table: RawTable, closed: number): CellEdit[] {
  const { input } = table.source;
  if (input === 'Ente') return edits(table, 'value', isYearOfAccounts, closed);
  if (input === 'Target') return edits(table, 'year', () => true, closed);
  return input === 'Pagamenti' ? edits(table, 'period', () => true, closed) : [];
}

function isYearOfAccounts({ cells }: RawRow): boolean {
  return typeof cells.setting === 'string' && sameName(cells.setting, 'Esercizio');
}

function edits({ source, rows }: RawTable, id: string, concerns: (row: RawRow) => boolean, closed: number): CellEdit[] {
  const column = source.columns[id]?.column;
  if (column === undefined) return [];
  return rows.flatMap((row): CellEdit[] => {
    const value = concerns(row) ? nextYear(row.cells[id] ?? null, closed) : undefined;
    return value === undefined ? [] : [{ sheet: source.sheet, row: row.row, column, change: { kind: 'set', value } }];
  });
}

/** Text stays text, a number a number. */
function nextYear(cell: CellValue, closed: number): string | number | undefined {
  if (typeof cell !== 'string') return parseYear(cell) === closed ? closed + 1 : undefined;
  const next = cell.replace(new RegExp(`(?<!\\d)${closed}(?!\\d)`, 'g'), String(closed + 1));
  return next === cell ? undefined : next;
}
