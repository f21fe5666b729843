import { addInFunction } from '../../core/mailing/addInFunction';
import { linkedFiles } from '../../core/mailing/linkedFiles';
import type { AddInFormula, MailingFacts } from '../../core/mailing/mailingFacts';
import { areaAddress, cellAddress } from '../../core/workbook/address';
import { localRange } from '../localRange';
import type { KnownSheet } from '../read/knownWorkbook';
import { cutPiece, type Piece } from '../read/pieces';
import { readPieces } from '../read/readPieces';

/** What a formula takes in Excel's answer, more or less. */
const FORMULA_BYTES = 40;

interface SheetPiece extends Piece {
  readonly sheet: string;
}

/** What the formulas of all sheets but the reports lead to: one request for each 2 MB of cells. */
export async function readFormulas(
  known: readonly KnownSheet[],
): Promise<Pick<MailingFacts, 'links' | 'addInFormulas'>> {
  const pieces = known.flatMap(({ id: sheetId, outline: { name: sheet, report }, used }): SheetPiece[] =>
    report !== undefined || !used ? [] : cutPiece({ sheetId, sheet, area: used, cellBytes: FORMULA_BYTES }),
  );
  const links = new Set<string>();
  const addInFormulas: AddInFormula[] = [];
  for (const { piece, content } of await readPieces(pieces, queueFormulas)) {
    for (const { row, column, formula } of content) {
      for (const file of linkedFiles(formula)) links.add(file);
      const name = addInFunction(formula);
      if (name !== undefined) addInFormulas.push({ sheet: piece.sheet, cell: cellAddress(row, column), name });
    }
  }
  return { links: [...links], addInFormulas };
}

/** Asks for the formulas of a piece. A sheet that goes away meanwhile fails the request. */
function queueFormulas(context: Excel.RequestContext, { sheetId, area }: SheetPiece): () => CellFormula[] {
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

interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
