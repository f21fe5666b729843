import { columnLetters, quoteSheetName } from '../workbook/address';

/** Rows of a list that are looked at: more codes than any chamber has. */
const DEEPEST = 5000;

/**
 * The cells of a column below its header, in row 1, down to the last one that is filled: a list that grows as lines are
 * added, in every program, whether or not the column belongs to a table that grows.
 */
export function growingRange(sheet: string, column: number): string {
  const letters = columnLetters(column);
  const on = (address: string): string => `${quoteSheetName(sheet)}!${address}`;
  const [first, second] = [on(`$${letters}$1`), on(`$${letters}$2`)];
  const all = on(`$${letters}$1:$${letters}$${DEEPEST}`);
  const last = `SUMPRODUCT(MAX((${all}<>"")*(ROW(${all})-ROW(${first})+1)))`;
  return `${second}:INDEX(${all},MAX(2,${last}))`;
}
