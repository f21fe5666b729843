import { ExcelProblem } from '../excelProblem';
import { roundTrip } from '../roundTrip';
import { halves, packPieces, type Piece } from './pieces';

/** A piece and what was read of it; pieces that Excel could not give at once come back as smaller ones, in order. */
export interface ReadPiece<P extends Piece, Content> {
  readonly piece: P;
  readonly content: Content;
}

/**
 * Reads pieces of sheets, as many a request as may be. A load whose answer is too large for Excel on the web is asked
 * for again in halves.
 */
export async function readPieces<P extends Piece, Content>(
  pieces: readonly P[],
  queue: (context: Excel.RequestContext, piece: P) => () => Content,
): Promise<ReadPiece<P, Content>[]> {
  const read: ReadPiece<P, Content>[] = [];
  const waiting = packPieces(pieces);
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    const asked = load;
    try {
      read.push(
        ...(await roundTrip((context) => {
          const answers = asked.map((piece) => ({ piece, content: queue(context, piece) }));
          return () => answers.map(({ piece, content }) => ({ piece, content: content() }));
        })),
      );
    } catch (error) {
      const smaller = error instanceof ExcelProblem && error.reason === 'payloadRefused' ? halves(asked) : undefined;
      if (!smaller) throw error;
      waiting.unshift(...smaller);
    }
  }
  return read;
}
