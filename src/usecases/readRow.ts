import type { Place } from '../core/diagnostics/finding';
import { cellText } from '../core/model/reading/cellText';
import { columnLetters, parseArea, type Area } from '../core/workbook/address';
import type { TableOutline } from '../core/workbook/workbookView';
import type { WorkbookPort } from './workbookPort';

/** A cell of a row, as a person reads it. */
export interface RowCell {
  /** `H12`. */
  readonly address: string;
  /** The column's header where the row belongs to a table. */
  readonly header?: string;
  /** Italian spelling; empty where the cell is. */
  readonly text: string;
  /** True for the cells that the place speaks of. */
  readonly pointedAt: boolean;
}

/** The row of a place, for who cannot be led to the cell itself. */
export interface ShownRow {
  readonly sheet: string;
  readonly cell: string;
  /** The filled cells, and those that are pointed at. */
  readonly cells: readonly RowCell[];
}

/** Widest row that is shown of a sheet without tables. */
const WIDEST = 64;

/** The content of the first row of a place; `undefined` where the place names no cell or its sheet is gone. */
export async function readRow(workbook: WorkbookPort, { sheet, cell }: Place): Promise<ShownRow | undefined> {
  const area = cell === undefined ? undefined : parseArea(cell);
  const outline = (await workbook.outline()).sheets.find(({ name }) => name === sheet);
  if (!area || cell === undefined || !outline) return undefined;
  const table = outline.tables.find((candidate) => contains(candidate.area, area));
  const row: Area = { ...columnsOf(table, area), top: area.top, bottom: area.top };
  const header: Area = { ...row, top: table?.area.top ?? row.top, bottom: table?.area.top ?? row.top };
  const [titles, values] = (
    await workbook.readGrids([
      { sheet, area: header },
      { sheet, area: row },
    ])
  ).map((grid) => grid.rows[0] ?? []);
  const cells: RowCell[] = [];
  for (let column = row.left; column <= row.right; column++) {
    const text = cellText(values?.[column - row.left] ?? null);
    const title = table?.hasHeader === true ? cellText(titles?.[column - row.left] ?? null) : '';
    const pointedAt = column >= area.left && column <= area.right;
    if (text === '' && !pointedAt) continue;
    cells.push({
      address: `${columnLetters(column)}${area.top}`,
      ...(title === '' ? {} : { header: title }),
      text,
      pointedAt,
    });
  }
  return { sheet, cell, cells };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

function columnsOf(table: TableOutline | undefined, area: Area): Pick<Area, 'left' | 'right'> {
  return table ? { left: table.area.left, right: table.area.right } : { left: 1, right: Math.max(WIDEST, area.right) };
}
