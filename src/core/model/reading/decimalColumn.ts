import { UNREADABLE_AMOUNT } from '../../diagnostics/kinds/types';
import { numberOf, readItalianNumber } from '../../money/italianNumber';
import { contentOf, report, type CellReader, type Column } from './column';
import { notANumber } from './notANumber';
import { unreadableText } from './unreadableText';
import { noteText, numberAsText } from './numberAsText';

/** A number with any decimals, or the same as Italian text; `null` where blank. */
export function decimalColumn(column: Column): CellReader<number | null> {
  const remark = numberAsText(column);
  const note = noteText(column);
  return (row) => {
    note(row);
    const cell = contentOf(column, row);
    if (cell === null || typeof cell === 'number') return cell;
    if (typeof cell !== 'string') return notANumber(column, row, cell);
    const digits = readItalianNumber(cell);
    if (typeof digits === 'string') {
      report(column, row, UNREADABLE_AMOUNT, unreadableText(digits, cell, 'un numero'));
      return null;
    }
    remark(row);
    return numberOf(digits);
  };
}
