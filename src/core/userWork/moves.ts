import { LAST_COLUMN, LAST_ROW, type Area } from '../workbook/address';
import { mapReferences } from './mapReferences';

/** Where the rows and columns of a report go when it is written anew; what is not here is gone. */
export interface Moves {
  /** The rows of cells from a column on: what stands beside a line that is gone is still there, the line is not. */
  readonly rows: (left: number) => ReadonlyMap<number, number>;
  readonly column: (column: number) => number | undefined;
}

/**
 * A formula of a user's on a report, leading to the same lines and columns wherever they stand then; `undefined` where
 * one is gone, or where an area would take in lines that were outside of it.
 *
 * @param own where the rows of the formula's sheet go
 * @param others where those of another sheet go, by its name; `undefined` for a sheet that stays as it is
 */
export function movedFormula(
  formula: string,
  own: Moves,
  others: (sheet: string) => Moves | undefined,
): string | undefined {
  return mapReferences(formula, ({ sheet, area }) => {
    const moves = sheet === undefined ? own : others(sheet);
    return moves ? movedArea(area, moves) : area;
  });
}

function movedArea(area: Area, { rows, column }: Moves): Area | undefined {
  const whole = area.top === 1 && area.bottom === LAST_ROW;
  const lines = whole ? area : movedRows(area, rows(area.left));
  const [left, right] =
    area.left === 1 && area.right === LAST_COLUMN ? [1, LAST_COLUMN] : [column(area.left), column(area.right)];
  if (!lines || left === undefined || right === undefined || right - left !== area.right - area.left) return undefined;
  return { top: lines.top, left, bottom: lines.bottom, right };
}

function movedRows({ top, bottom }: Area, rows: ReadonlyMap<number, number>): Pick<Area, 'top' | 'bottom'> | undefined {
  if (top === bottom) {
    const row = rows.get(top);
    return row === undefined ? undefined : { top: row, bottom: row };
  }
  const inside: number[] = [];
  const outside: number[] = [];
  for (const [before, after] of rows) (before >= top && before <= bottom ? inside : outside).push(after);
  if (inside.length === 0) return undefined;
  const moved = inside.reduce(
    (found, row) => ({ top: Math.min(found.top, row), bottom: Math.max(found.bottom, row) }),
    { top: LAST_ROW, bottom: 1 },
  );
  return outside.some((row) => row >= moved.top && row <= moved.bottom) ? undefined : moved;
}
