import { withoutTexts } from './withoutTexts';

/**
 * A call of a function that the recipient's Excel does not have: of an add-in (`_xll.SALDO`, `_xldudf_…`), or of a macro in
 * another file (`[1]!SALDO`, `'C:\macro.xla'!SALDO`).
 */
const CALL = /(?:_xll\.|_xldudf_)[\p{L}\p{N}_.]+(?=\()|(?:\[\d+\]|'[^']*\.xlam?\b[^']*')!?!\s*[\p{L}\p{N}_.]+(?=\()/iu;

/** The first such function that a formula calls; `undefined` for a formula that any Excel computes. */
export function addInFunction(formula: string): string | undefined {
  return CALL.exec(withoutTexts(formula))?.[0];
}
