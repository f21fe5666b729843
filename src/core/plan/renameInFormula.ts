/** A string literal, or a quoted sheet name followed by `!`: the two that can hold a quote inside. */
const LITERAL_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g;

/**
 * The formula with references to sheets renamed. Plan formulas quote every sheet name; string literals are left alone.
 *
 * @param names from the planned name to the written one
 */
export function renameInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(LITERAL_OR_SHEET, (match: string, quoted: string | undefined) => {
    const written = quoted === undefined ? undefined : names.get(quoted.replaceAll("''", "'"));
    return written === undefined ? match : `'${written.replaceAll("'", "''")}'!`;
  });
}
