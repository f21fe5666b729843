import { cellText } from './cellText';
import { contentOf, type CellReader, type Column } from './column';

/**
 * A text that a formula finds its row by: the name of a series or of a period. One typed as a number, a date or a
 * percentage (`2020`) is noted, since the formula has to match the number.
 */
export function labelColumn(column: Column): CellReader<string> {
  return (row) => {
    const cell = contentOf(column, row);
    const code = cellText(cell);
    const number = typeof cell === 'number' ? cell : numberWithin(cell);
    if (number !== undefined) {
      column.notes.numericCodes.push({ table: column.table, field: column.field, code, number });
    }
    return code;
  };
}

function numberWithin(cell: ReturnType<typeof contentOf>): number | undefined {
  if (cell === null || typeof cell !== 'object') return undefined;
  return cell.kind === 'percent' ? cell.fraction : cell.serial;
}
