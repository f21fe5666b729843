import { INVALID_YEAR } from '../../diagnostics/kinds/types';
import { parseYear } from '../parseYear';
import { cellText } from './cellText';
import { contentOf, report, type CellReader, type Column } from './column';

/** A year of four digits; `null` where blank. */
export function yearColumn(column: Column): CellReader<number | null> {
  return (row) => {
    const cell = contentOf(column, row);
    const year = parseYear(cell);
    if (cell !== null && year === null)
      report(column, row, INVALID_YEAR, `«${cellText(cell)}» non è un anno di quattro cifre`);
    return year;
  };
}
