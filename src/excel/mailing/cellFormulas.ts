import { areaAddress } from '../../core/workbook/address';
import { localRange } from '../localRange';
import { occupiedPieces } from '../read/occupiedPieces';
import { cutPiece, type Piece } from '../read/pieces';

/** What a formula takes in Excel's answer, more or less. */
const FORMULA_BYTES = 40;

/** A formula of a cell, in English spelling with its equals sign. Row and column count from 1. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * What stands in parts of sheets, in pieces whose formulas fit one answer each. No request where no part is very large,
 * else one to three.
 */
export async function formulaPieces<Part extends Pick<Piece, 'sheetId' | 'area'>>(
  parts: readonly Part[],
): Promise<(Part & Piece)[]> {
  return (await occupiedPieces(parts.map((part) => ({ ...part, cellBytes: FORMULA_BYTES })))).flatMap(cutPiece);
}

/** Asks for the formulas of a piece. A sheet that goes away meanwhile fails the request. */
export function queueFormulas(context: Excel.RequestContext, { sheetId, area }: Piece): () => CellFormula[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = localRange(sheet, areaAddress(area)).load({ formulas: true });
  return () =>
    range.formulas.flatMap((cells: unknown[], row) =>
      cells.flatMap((formula, column) =>
        typeof formula === 'string' && formula.startsWith('=')
          ? [{ row: area.top + row, column: area.left + column, formula }]
          : [],
      ),
    );
}
