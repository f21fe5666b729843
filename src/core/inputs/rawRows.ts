import { isBlank, type CellValue } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';
import type { InputRegion } from './inputRegion';
import type { RawRow } from './rawTable';

/** The rows below a header, those left out whose known columns are all blank: what stands in other columns is a note. */
export function rawRows(region: InputRegion, grid: Grid): RawRow[] {
  const columns = region.header.columns.map(({ definition, column }) => ({
    id: definition.id,
    at: column - grid.left,
  }));
  const rows: RawRow[] = [];
  for (let row = region.headerRow + 1; row <= region.bottom; row++) {
    const read = grid.rows[row - grid.top];
    if (!read || !columns.some(({ at }) => !isBlank(read[at] ?? null))) continue;
    const cells: Record<string, CellValue> = {};
    for (const { id, at } of columns) cells[id] = read[at] ?? null;
    rows.push({ row, cells });
  }
  return rows;
}
