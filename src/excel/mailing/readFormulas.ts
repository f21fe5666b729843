import { addInFunction } from '../../core/mailing/addInFunction';
import { linkedFiles } from '../../core/mailing/linkedFiles';
import type { AddInFormula, MailingFacts } from '../../core/mailing/mailingFacts';
import { cellAddress } from '../../core/workbook/address';
import type { KnownSheet } from '../read/knownWorkbook';
import { readPieces } from '../read/readPieces';
import { formulaPieces, queueFormulas } from './cellFormulas';

/** What the formulas of all sheets but the reports lead to: one request for each 2 MB of cells. */
export async function readFormulas(
  known: readonly KnownSheet[],
): Promise<Pick<MailingFacts, 'links' | 'addInFormulas'>> {
  const pieces = await formulaPieces(
    known.flatMap(({ id, outline: { name: sheet, report }, used }) =>
      report !== undefined || !used ? [] : [{ sheetId: id, area: used, sheet }],
    ),
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
