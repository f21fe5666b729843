import { WHOLE_SHEET } from './areas';
import type { Workbook } from './workbook';

/** A text literal, or a sheet name, quoted or not, with the address behind it. */
const REFERENCE =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Z0-9]+\$?\d*(?::\$?[A-Z0-9]+\$?\d*)?)/giu;

/** Replaces what formulas, names included, say of a sheet's cells. `replace` gets the address. */
export function replaceSheetReferences(workbook: Workbook, sheet: string, replace: (address: string) => string): void {
  const follow = (formula: string): string =>
    formula.replace(REFERENCE, (match: string, token: string | undefined, address: string) =>
      token !== undefined && nameOf(token).toLowerCase() === sheet.toLowerCase() ? replace(address) : match,
    );
  for (const { cells } of workbook.sheets) {
    for (const { cell } of cells.within(WHOLE_SHEET)) if (cell.formula !== null) cell.formula = follow(cell.formula);
  }
  for (const item of workbook.names) item.formula = follow(item.formula);
}

function nameOf(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
}
