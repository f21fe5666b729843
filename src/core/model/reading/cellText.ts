import { formatNumber, formatPercent } from '../../money/formatNumber';
import type { CellValue } from '../../workbook/cellValue';
import { dateOfSerial } from './dateOfSerial';

/** 31 December 9999: beyond it, and before 1900, Excel has no dates and shows `#####`. */
const LAST_SERIAL = 2_958_465;

/** The error values that Excel shows under another name in Italian. */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/D',
  '#REF!': '#RIF!',
  '#VALUE!': '#VALORE!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
  '#SPILL!': '#ESPANSIONE!',
};

/** What an Italian reads in a cell, number formats aside; line ends are `\n`. Texts are not trimmed. */
export function cellText(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
  if (typeof cell === 'number') return formatNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'VERO' : 'FALSO';
  switch (cell.kind) {
    case 'error':
      return ITALIAN_ERRORS[cell.code] ?? cell.code;
    case 'percent':
      return formatPercent(cell.fraction);
    case 'uncalculated':
      return '';
    case 'date': {
      if (cell.serial < 0 || cell.serial > LAST_SERIAL) return formatNumber(cell.serial);
      const { day, month, year } = dateOfSerial(cell.serial);
      return `${day}/${month}/${year}`;
    }
  }
}
