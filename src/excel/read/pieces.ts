import type { Area } from '../../core/workbook/address';

/** A part of a sheet that is read at once. */
export interface Piece {
  readonly sheetId: string;
  readonly area: Area;
}

/** The number of cells of an area. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A piece as several ones of whole rows, from top to bottom, with at most so many cells each, but one row at the least. */
export function cutPiece<P extends Piece>(piece: P, cells: number): P[] {
  const { area } = piece;
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const pieces: P[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push({ ...piece, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return pieces;
}

/** Pieces as loads for one request each, in order, with at most so many cells each, but one piece at the least. */
export function packPieces<P extends Piece>(pieces: readonly P[], cells: number): P[][] {
  const loads: P[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = cellCount(piece.area);
    const load = loads.at(-1);
    if (load && size <= room) load.push(piece);
    else loads.push([piece]);
    room = (load && size <= room ? room : cells) - size;
  }
  return loads;
}

/** A load in two, by pieces or, where it is one piece, by its rows; `undefined` where it is a single row. */
export function halves<P extends Piece>(load: readonly P[]): readonly [P[], P[]] | undefined {
  const [first] = load;
  if (!first) return undefined;
  if (load.length > 1) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const { top, bottom } = first.area;
  if (top === bottom) return undefined;
  const middle = Math.floor((top + bottom) / 2);
  return [
    [{ ...first, area: { ...first.area, bottom: middle } }],
    [{ ...first, area: { ...first.area, top: middle + 1 } }],
  ];
}
