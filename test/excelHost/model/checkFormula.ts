import { invalidArgument, OfficeError } from '../protocol/officeError';
import type { Workbook } from './workbook';

/** The longest formula, in characters, without its `=`. */
const LONGEST_FORMULA = 8192;

/** Text literals, quoted sheet names, plain sheet names, array constants, all other characters one by one. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\{[^}]*\}|[\p{L}_][\p{L}\p{N}_.]*!?|[\s\S]/gu;

/**
 * Refuses a formula that Excel could not take in: too long, unbalanced, with the separators of another language, or
 * with a sheet that the workbook does not have (where Excel would ask for a file).
 *
 * @param formula with its leading `=`
 */
export function checkFormula(workbook: Workbook, formula: string): void {
  if (formula.length - 1 > LONGEST_FORMULA) {
    throw new OfficeError(
      'FormulaLengthExceedsLimit',
      'The bytecode of the applied formula exceeds the maximum length.',
    );
  }
  let depth = 0;
  for (const [token] of formula.slice(1).matchAll(TOKENS)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth < 0 || token === ';' || token === '"' || token === "'" || token === '{') throw notUnderstood(formula);
    if (token.endsWith('!') && token.length > 1) requireSheet(workbook, token.slice(0, -1), formula);
  }
  if (depth !== 0) throw notUnderstood(formula);
}

function requireSheet(workbook: Workbook, token: string, formula: string): void {
  const name = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
  if (!workbook.sheet(name)) throw invalidArgument(`there is no sheet «${name}» for ${formula}`);
}

function notUnderstood(formula: string): OfficeError {
  return invalidArgument(`the formula cannot be understood: ${formula}`);
}
