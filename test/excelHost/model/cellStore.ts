import type { Area } from '../../../src/core/workbook/address';
import type { Cell } from './cell';

type Row = Map<number, Cell>;

/** The cells of a sheet that are not empty and plain. Rows and columns count from 1. */
export class CellStore {
  private rows = new Map<number, Row>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  /** The cells of an area, in no promised order; the store may be changed meanwhile. */
  within(area: Area): { row: number; column: number; cell: Cell }[] {
    const found: { row: number; column: number; cell: Cell }[] = [];
    const visit = (row: number): void => {
      for (const [column, cell] of this.rows.get(row) ?? []) {
        if (column >= area.left && column <= area.right) found.push({ row, column, cell });
      }
    };
    if (area.bottom - area.top < this.rows.size) {
      for (let row = area.top; row <= area.bottom; row++) visit(row);
    } else {
      for (const row of this.rows.keys()) if (row >= area.top && row <= area.bottom) visit(row);
    }
    return found;
  }

  /** The smallest area with all the cells that are wanted. */
  bounds(area: Area, wanted: (cell: Cell) => boolean): Area | undefined {
    let bounds: Area | undefined;
    for (const { row, column, cell } of this.within(area)) {
      if (!wanted(cell)) continue;
      bounds = {
        top: Math.min(row, bounds?.top ?? row),
        left: Math.min(column, bounds?.left ?? column),
        bottom: Math.max(row, bounds?.bottom ?? row),
        right: Math.max(column, bounds?.right ?? column),
      };
    }
    return bounds;
  }

  /** Moves every cell to where `place` says; cells for which it says nothing are gone. */
  rearrange(place: (row: number, column: number) => readonly [row: number, column: number] | undefined): void {
    const before = this.rows;
    this.rows = new Map();
    for (const [row, cells] of before) {
      for (const [column, cell] of cells) {
        const to = place(row, column);
        if (to) this.set(to[0], to[1], cell);
      }
    }
  }
}
