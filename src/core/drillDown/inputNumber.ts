import type { ColumnType } from '../inputs/definitions';
import { toEuro } from '../money/cents';
import { centsFromNumber } from '../money/centsFromNumber';
import { numberOf, readItalianNumber } from '../money/italianNumber';
import type { CellValue } from '../workbook/cellValue';

/** The number that a cell of an input was read as: amounts in euro, a cell shown as a percentage as its fraction. */
export function inputNumber(cell: CellValue, type: ColumnType): number | undefined {
  if (typeof cell === 'number') {
    const reading = type === 'amount' ? centsFromNumber(cell) : undefined;
    return reading && 'cents' in reading ? toEuro(reading.cents) : cell;
  }
  if (typeof cell === 'string') {
    const digits = readItalianNumber(cell);
    return typeof digits === 'string' ? undefined : numberOf(digits);
  }
  return cell !== null && typeof cell === 'object' && cell.kind === 'percent' ? cell.fraction : undefined;
}
