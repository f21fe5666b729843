import { areaAddress, type Area } from '../../workbook/address';
import type { CellAt } from '../standingReport';

/** The areas that are named; of more, how many they are. */
const MOST_AREAS = 8;

/** Cells as areas, as a person would call them: those below one another together (`B5:B9, D7`). */
export function cellsText(cells: readonly CellAt[]): string {
  const areas: Area[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const above = areas.at(-1);
    if (above?.left === column && above.bottom >= row - 1) areas[areas.length - 1] = { ...above, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  const named = areas.slice(0, MOST_AREAS).map(areaAddress).join(', ');
  return areas.length <= MOST_AREAS ? named : `${named} e altrove`;
}
