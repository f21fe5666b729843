import type { CellValue } from '../../src/core/workbook/cellValue';

/** A cell with its number in the fifteen digits that LibreOffice writes. */
export function fifteenDigits(cell: CellValue): CellValue {
  const round = (number: number): number => Number(number.toPrecision(15));
  if (typeof cell === 'number') return round(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  if (cell.kind === 'date') return { kind: 'date', serial: round(cell.serial) };
  if (cell.kind === 'percent') return { kind: 'percent', fraction: round(cell.fraction) };
  return cell;
}
