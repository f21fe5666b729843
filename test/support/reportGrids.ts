import type { CellValue } from '../../src/core/workbook/cellValue';
import { openWorkbook } from '../../src/file/openWorkbook';

/** The cells of some sheets, by sheet, from A1. */
export type Grids = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** LibreOffice writes fifteen digits, the last of them at times rounded twice. */
const LAST_DIGIT = 1e-14;

/** The cells of some sheets. */
export function gridsOf(bytes: Uint8Array, sheets: readonly string[]): Grids {
  const workbook = openWorkbook(bytes);
  return Object.fromEntries(
    sheets.map((name) => {
      const { rows, top } = workbook.readGrid(name);
      const above = Array.from({ length: top - 1 }, () => []);
      return [name, trimmed([...above, ...rows.map((row) => trimmed(row, null))], [])];
    }),
  );
}

/** The cells that LibreOffice computed, a number that differs from the expected one by its last digit taken for that. */
export function asPreciseAs(expected: Grids, computed: Grids): Grids {
  return Object.fromEntries(
    Object.entries(computed).map(([name, rows]) => [
      name,
      rows.map((row, at) => row.map((cell, column) => settled(expected[name]?.[at]?.[column] ?? null, cell))),
    ]),
  );
}

function settled(expected: CellValue, computed: CellValue): CellValue {
  const numbers = [numberOf(expected), numberOf(computed)] as const;
  if (numbers[0] === undefined || numbers[1] === undefined || kindOf(expected) !== kindOf(computed)) return computed;
  const difference = Math.abs(numbers[0] - numbers[1]);
  return difference <= LAST_DIGIT * Math.abs(numbers[0]) ? expected : computed;
}

function numberOf(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  return cell !== null && typeof cell === 'object' && cell.kind === 'percent' ? cell.fraction : undefined;
}

function kindOf(cell: CellValue): string {
  return cell !== null && typeof cell === 'object' ? cell.kind : typeof cell;
}

/** Without what is empty at the end: whether an empty cell is stored is the writer's choice. */
function trimmed<Item>(items: readonly Item[], empty: Item): Item[] {
  const isEmpty = (item: Item): boolean => JSON.stringify(item) === JSON.stringify(empty);
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}
