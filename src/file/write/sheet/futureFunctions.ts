/**
 * Functions younger than the file format. Excel shows `NUMBERVALUE` but stores `_xlfn.NUMBERVALUE`, and reads the bare
 * name as an unknown one (MS-XLSX 2.2.2, future functions). Those of dynamic arrays, which need more than a prefix, are
 * not here: the reports must calculate in every Excel.
 */
const FUTURE = [
  'ARABIC',
  'BASE',
  'CEILING.MATH',
  'CONCAT',
  'DAYS',
  'FLOOR.MATH',
  'FORMULATEXT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'SHEET',
  'SHEETS',
  'SWITCH',
  'TEXTJOIN',
  'UNICHAR',
  'UNICODE',
  'XOR',
];

const NAMES = FUTURE.map((name) => name.replace('.', '\\.')).join('|');

/** Texts and quoted sheet names, which are skipped, or a future function that is called. */
const CALL = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\\w.])(${NAMES})(?=\\()`, 'g');

/** Most formulas call none of them, which this finds out without stopping at each text. */
const MAYBE = new RegExp(`(?:${NAMES})\\(`);

/** A formula as Excel shows it → as a file stores it. */
export function prefixFutureFunctions(formula: string): string {
  if (!MAYBE.test(formula)) return formula;
  return formula.replace(CALL, (match: string, name: string | undefined) =>
    name === undefined ? match : `_xlfn.${name}`,
  );
}
