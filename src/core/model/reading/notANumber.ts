import { NOT_A_NUMBER } from '../../diagnostics/kinds/types';
import type { RawRow } from '../../inputs/rawTable';
import { cellText } from './cellText';
import { report, type CellContent, type Column } from './column';

/** Refuses a date, a truth value or a percentage where a plain number is needed. */
export function notANumber(column: Column, row: RawRow, cell: Exclude<CellContent, number | string>): null {
  const name = typeof cell === 'boolean' ? 'il valore logico' : cell.kind === 'date' ? 'la data' : 'la percentuale';
  report(column, row, NOT_A_NUMBER, `la cella contiene ${name} ${cellText(cell)} al posto di un numero`);
  return null;
}
