import { INVALID_INTEGER } from '../../diagnostics/kinds/types';
import { cellText } from './cellText';
import { contentOf, report, type CellReader, type Column } from './column';
import { numberAsText } from './numberAsText';

/** No list of indicators or targets is longer; a larger number is a slip. */
export const LARGEST_COUNT = 9_999;

/** A count (from 0) or an ordinal (from 1), as a number or as digits; `null` where blank, which an ordinal must not be. */
export function integerColumn(column: Column, meaning: 'count' | 'ordinal'): CellReader<number | null> {
  const remark = numberAsText(column);
  const smallest = meaning === 'count' ? 0 : 1;
  const expected = `un numero intero da ${smallest} a ${LARGEST_COUNT}`;
  return (row) => {
    const cell = contentOf(column, row);
    if (cell === null) {
      const blank = typeof (row.cells[column.field] ?? '') === 'string';
      if (meaning === 'ordinal' && blank) report(column, row, INVALID_INTEGER, 'manca il numero', { expected });
      return null;
    }
    const value = typeof cell === 'string' && /^\s*\d{1,4}\s*$/.test(cell) ? Number(cell) : cell;
    if (typeof value === 'number' && Number.isInteger(value) && value >= smallest && value <= LARGEST_COUNT) {
      if (typeof cell === 'string') remark(row);
      return value;
    }
    report(column, row, INVALID_INTEGER, `«${cellText(cell)}» non è ${expected}`, { expected });
    return null;
  };
}
