/** What may stand around the figures of an amount; upper case, since the text is raised first. */
const MARKS = ['€', 'EUR', '(', ')', '-', '\u2212', '\u00a0', ' '];

/**
 * An amount column as an array of numbers: numbers as they are, and amounts written as Italian text read the way
 * `parseItalianAmount` reads them. Only for an array formula.
 */
export function amountOfText(column: string): string {
  const figures = MARKS.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, `UPPER(${column})`);
  const signs = ['-', '\u2212', '('].map((sign) => `ISNUMBER(FIND("${sign}",${column}))`);
  const read = `IFERROR((1-2*(${signs.join('+')}>0))*NUMBERVALUE(${figures},",","."),0)`;
  return `IF(ISNUMBER(${column}),${column},${read})`;
}
