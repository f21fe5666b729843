import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { invalidOperation } from '../protocol/officeError';
import { contains, intersect, isWholeColumns, isWholeRows, subtract } from './areas';
import { requireAllowed } from './protectedCells';
import type { RangeRef } from './rangeRef';
import type { Line, Sheet } from './sheet';
import { tellChange } from './tellChange';

/** A move of the cells of a band, from one place on, along rows or columns; a negative distance takes cells away. */
interface Shift {
  /** The cells that move, up to the end of the sheet. */
  readonly band: Area;
  readonly axis: 'rows' | 'columns';
  readonly distance: number;
}

/** Makes room: the cells of a range, and all behind them, move down or to the right. */
export function insertCells(range: RangeRef, direction: string): void {
  const { sheet, area } = range;
  requireAllowed(
    sheet,
    isWholeRows(area) ? 'allowInsertRows' : isWholeColumns(area) ? 'allowInsertColumns' : undefined,
  );
  const axis = isWholeRows(area) || (!isWholeColumns(area) && direction === 'Down') ? 'rows' : 'columns';
  const distance = axis === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  shift(sheet, { band: bandFrom(area, axis), axis, distance });
  tellChange(sheet, area, isWholeRows(area) ? 'RowInserted' : isWholeColumns(area) ? 'ColumnInserted' : 'CellInserted');
}

/** Takes cells out: those behind them move up or to the left. Formulas that speak of them are left as they are. */
export function deleteCells(range: RangeRef, direction: string): void {
  const { sheet, area } = range;
  requireAllowed(
    sheet,
    isWholeRows(area) ? 'allowDeleteRows' : isWholeColumns(area) ? 'allowDeleteColumns' : undefined,
  );
  const axis = isWholeRows(area) || (!isWholeColumns(area) && direction === 'Up') ? 'rows' : 'columns';
  const distance = axis === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  sheet.tables = sheet.tables.filter((table) => !contains(area, table.area));
  shift(sheet, { band: bandFrom(area, axis), axis, distance: -distance });
  tellChange(sheet, area, isWholeRows(area) ? 'RowDeleted' : isWholeColumns(area) ? 'ColumnDeleted' : 'CellDeleted');
}

function bandFrom(area: Area, axis: 'rows' | 'columns'): Area {
  return axis === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
}

function shift(sheet: Sheet, change: Shift): void {
  const { band, axis } = change;
  const whole = axis === 'rows' ? isWholeRows(band) : isWholeColumns(band);
  const cut = sheet.tables.find((table) => {
    const common = intersect(table.area, band);
    return common && !whole && !contains(band, table.area);
  });
  if (cut) throw invalidOperation(`cells of the table «${cut.name}» cannot be moved in part`);
  sheet.cells.rearrange((row, column) => {
    const moved = moveArea({ top: row, left: column, bottom: row, right: column }, change);
    return moved && [moved.top, moved.left];
  });
  if (whole && axis === 'rows') sheet.rows = moveLines(sheet.rows, change, band.top);
  if (whole && axis === 'columns') sheet.columns = moveLines(sheet.columns, change, band.left);
  const move = (areas: readonly Area[]): Area[] => areas.flatMap((area) => moveArea(area, change) ?? []);
  sheet.merges = move(sheet.merges);
  for (const table of sheet.tables) table.area = moveArea(table.area, change) ?? table.area;
  for (const holder of [...sheet.conditionalFormats, ...sheet.validations]) holder.areas = move(holder.areas);
  for (const range of sheet.workbook.liveRanges) if (range.sheet === sheet) range.areas = move(range.areas);
  if (whole && axis === 'rows') {
    sheet.rowBreaks = new Set([...sheet.rowBreaks].flatMap((row) => moveNumber(row, band.top, change.distance) ?? []));
  }
}

/** Where an area is after a move; `undefined` where it is gone. An area that lies only partly in the band stays. */
function moveArea(area: Area, { band, axis, distance }: Shift): Area | undefined {
  const [first, last] = axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const [from, to] = axis === 'rows' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const inBand = area[from] >= band[from] && area[to] <= band[to] && area[last] >= band[first];
  if (!inBand) return area;
  const start = band[first];
  if (distance > 0) {
    return {
      ...area,
      [first]: area[first] >= start ? area[first] + distance : area[first],
      [last]: area[last] + distance,
    };
  }
  const removed = { ...band, [last]: start - distance - 1 };
  if (subtract([area], removed).length === 0) return undefined;
  const lastKept = area[last] <= removed[last] ? start - 1 : area[last] + distance;
  return {
    ...area,
    [first]: area[first] < start ? area[first] : Math.max(start, area[first] + distance),
    [last]: lastKept,
  };
}

function moveLines(lines: ReadonlyMap<number, Line>, { distance }: Shift, start: number): Map<number, Line> {
  return new Map(
    [...lines].flatMap(([number, line]) => {
      const moved = moveNumber(number, start, distance);
      return moved === undefined ? [] : [[moved, line] as const];
    }),
  );
}

function moveNumber(number: number, start: number, distance: number): number | undefined {
  if (number < start) return number;
  return distance < 0 && number < start - distance ? undefined : number + distance;
}
