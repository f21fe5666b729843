import { areaAddress, LAST_COLUMN, type Area } from '../../core/workbook/address';
import { localRange } from '../localRange';
import { roundTrip } from '../roundTrip';
import { areaOf } from './bareAddress';
import { cellCount, type Piece } from './pieces';

/** More cells than these are not read before it is known where anything stands among them. */
const MOST_CELLS = 200_000;

/** The strips that a piece is looked at in, and how wide those of columns are, so that there are no more of them. */
const STRIPS = 256;
const STRIP_COLUMNS = 64;

/**
 * Pieces as they are, or, where they are very large, only those parts of them in which something stands: one stray cell
 * at the end of a sheet must not make the whole of it be read. No request where no piece is large, else one to three.
 */
export async function occupiedPieces<P extends Piece>(pieces: readonly P[]): Promise<readonly P[]> {
  const strips = pieces.flatMap((piece) => {
    // Of whole rows Excel tells nothing.
    const whole = piece.area.left === 1 && piece.area.right === LAST_COLUMN;
    const large = whole || cellCount(piece.area) > MOST_CELLS;
    return (large ? stripsOf(piece.area) : [piece.area]).map((area) => ({ piece, area, large }));
  });
  if (!strips.some(({ large }) => large)) return pieces;
  const used = await roundTrip((context) => {
    const answers = strips.map(({ piece: { sheetId }, area, large }) => {
      if (!large) return () => area;
      const strip = localRange(context.workbook.worksheets.getItem(sheetId), areaAddress(area));
      const range = strip.getUsedRangeOrNullObject(true).untrack().load({ address: true });
      return () => (range.isNullObject ? undefined : areaOf(range.address));
    });
    return () => answers.map((answer) => answer());
  });
  return occupiedPieces(
    strips.flatMap(({ piece }, index) => {
      const area = used[index];
      return area ? [{ ...piece, area }] : [];
    }),
  );
}

/** Strips of columns, of a piece that has many; else strips of rows. A piece is cut until its parts are no longer large. */
function stripsOf({ top, left, bottom, right }: Area): Area[] {
  const strips: Area[] = [];
  if (right - left >= STRIP_COLUMNS) {
    for (let from = left; from <= right; from += STRIP_COLUMNS) {
      strips.push({ top, bottom, left: from, right: Math.min(right, from + STRIP_COLUMNS - 1) });
    }
    return strips;
  }
  const height = Math.ceil((bottom - top + 1) / STRIPS);
  for (let from = top; from <= bottom; from += height) {
    strips.push({ left, right, top: from, bottom: Math.min(bottom, from + height - 1) });
  }
  return strips;
}
