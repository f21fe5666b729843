import { areaAddress, type Area } from '../../core/workbook/address';
import { localRange } from '../localRange';
import { cutPiece, type Piece } from '../read/pieces';

/** What a formula takes in Excel's answer, more or less. */
const FORMULA_BYTES = 40;

/** A formula of a cell, in English spelling with its equals sign. Row and column count from 1. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of a sheet in pieces whose formulas fit one answer each. */
export function formulaPieces(sheetId: string, area: Area): Piece[] {
  return cutPiece({ sheetId, area, cellBytes: FORMULA_BYTES });
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
