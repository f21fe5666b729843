import type { Area } from '../../core/workbook/address';
import { cutBatches } from '../cutBatches';

/** A part of a sheet that is read at once. */
export interface Piece {
  readonly sheetId: string;
  readonly area: Area;
  /** What a cell takes in the answer, more or less. */
  readonly cellBytes: number;
}

/** The longest answer that is asked for: Excel on the web refuses those over 5 MB. */
const ANSWER_BYTES = 2_000_000;

/** A piece as several ones of whole rows, from top to bottom, each short enough for one answer, or a single row. */
export function cutPiece<P extends Piece>(piece: P): P[] {
  const { area, cellBytes } = piece;
  const rows = Math.max(1, Math.floor(ANSWER_BYTES / cellBytes / (area.right - area.left + 1)));
  const pieces: P[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push({ ...piece, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return pieces;
}

/** Pieces as loads for one answer each, in order; a piece that is too long for that is a load of its own. */
export function packPieces<P extends Piece>(pieces: readonly P[]): P[][] {
  const sized = pieces.map((piece) => ({ piece, bytes: cellCount(piece.area) * piece.cellBytes }));
  return cutBatches(sized, ANSWER_BYTES).map((load) => load.map(({ piece }) => piece));
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

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
