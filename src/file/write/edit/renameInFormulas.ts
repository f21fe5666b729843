import { escapeText } from '../../xml/escapeXml';

/** The elements whose text is a formula: of cells, formats, validations, names, tables, and of Excel's extensions. */
const FORMULA =
  /(<(?:\w+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?(?<!\/)>)([^<]+)(?=<\/)/g;

/** Texts, sheet names in quotes, words, and the brackets behind them, one level deep inside. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/gu;

/**
 * A part with the columns of a table under their new titles wherever a formula speaks of them:
 * `Contesto[2018]`, `Contesto[[#This Row],[2018]:[2019]]`. All titles change at once.
 *
 * @param titles from the old one, in small letters, to the new one
 */
export function renameInFormulas(text: string, table: string, titles: ReadonlyMap<string, string>): string {
  // Most parts speak of no such column, and one look spares them.
  if (!text.toLowerCase().includes(`${table.toLowerCase()}[`)) return text;
  const renamed = (title: string): string => {
    const to = titles.get(title.toLowerCase());
    return to === undefined ? title : escapeText(to);
  };
  const inBrackets = (reference: string): string =>
    reference.startsWith('[[')
      ? `[${reference.slice(1, -1).replace(/\[([^[\]]*)\]/g, (_, title: string) => `[${renamed(title)}]`)}]`
      : `[${renamed(reference.slice(1, -1))}]`;
  return text.replace(FORMULA, (_, opening: string, formula: string) => {
    const changed = formula.replace(TOKENS, (token: string, word?: string, reference?: string) =>
      word?.toLowerCase() === table.toLowerCase() && reference !== undefined ? word + inBrackets(reference) : token,
    );
    return opening + changed;
  });
}
