import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, type Area } from '../workbook/address';

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\d_.?\\]*`;
const SHEET = String.raw`(?:('(?:[^']|'')+'|${NAME})!)?`;
const END = String.raw`(?![\p{L}\d_.(!\[])`;

/**
 * Texts, references to other files and to columns of tables, which are skipped; then cells and areas, whole columns, whole
 * rows; then names, so that no part of one is taken for a cell.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[\d+\][^!'"(),;]*!(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)?`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    `${SHEET}${CELL}(?::${CELL})?${END}`,
    `${SHEET}(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})${END}`,
    `${SHEET}(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})${END}`,
    `'(?:[^']|'')*'!?`,
    NAME,
    String.raw`\d[\d.]*(?:E[+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** A reference of a formula. */
export interface Reference {
  /** The sheet's bare name; left out for the formula's own sheet. */
  readonly sheet?: string;
  /** Whole rows and columns run to the end of the sheet. */
  readonly area: Area;
  /** Which of its sides hold still where a formula is copied. */
  readonly fixed: Readonly<Record<keyof Area, boolean>>;
}

/**
 * The formula with each of its references changed; `undefined` where one of them comes to nothing.
 *
 * @param formula in English, with commas, without the leading `=`
 * @param change the area that a reference has to lead to
 */
export function mapReferences(formula: string, change: (reference: Reference) => Area | undefined): string | undefined {
  const lost: Reference[] = [];
  const changed = formula.replace(TOKEN, (token: string, ...groups: unknown[]) => {
    const parts = groups.slice(0, 19).map((group) => (typeof group === 'string' ? group : undefined));
    const written = read(parts);
    if (!written) return token;
    const { prefix, reference, print } = written;
    const area = change(reference);
    if (!area) lost.push(reference);
    return area ? prefix + print(area) : token;
  });
  return lost.length > 0 ? undefined : changed;
}

interface WrittenReference {
  readonly prefix: string;
  readonly reference: Reference;
  readonly print: (area: Area) => string;
}

function read(groups: readonly (string | undefined)[]): WrittenReference | undefined {
  const [cellSheet, c1 = '', left, r1 = '', top, c2 = c1, right = left, r2 = r1, bottom = top] = groups.slice(0, 9);
  if (left !== undefined && top !== undefined) {
    const isArea = groups[6] !== undefined;
    return reference(
      cellSheet,
      [r1, c1, r2, c2],
      [Number(top), columnNumber(left), Number(bottom), columnNumber(right ?? left)],
      (area) => {
        const first = `${c1}${columnLetters(area.left)}${r1}${area.top}`;
        return isArea ? `${first}:${c2}${columnLetters(area.right)}${r2}${area.bottom}` : first;
      },
    );
  }
  const [columnSheet, f1 = '', from, f2 = '', to] = groups.slice(9, 14);
  if (from !== undefined && to !== undefined) {
    return reference(columnSheet, ['$', f1, '$', f2], [1, columnNumber(from), LAST_ROW, columnNumber(to)], (area) => {
      return `${f1}${columnLetters(area.left)}:${f2}${columnLetters(area.right)}`;
    });
  }
  const [rowSheet, g1 = '', first, g2 = '', last] = groups.slice(14, 19);
  if (first === undefined || last === undefined) return undefined;
  return reference(rowSheet, [g1, '$', g2, '$'], [Number(first), 1, Number(last), LAST_COLUMN], (area) => {
    return `${g1}${area.top}:${g2}${area.bottom}`;
  });
}

type Sides<Side> = readonly [top: Side, left: Side, bottom: Side, right: Side];

function reference(
  sheet: string | undefined,
  marks: Sides<string>,
  [top, left, bottom, right]: Sides<number>,
  print: WrittenReference['print'],
): WrittenReference {
  return {
    prefix: sheet === undefined ? '' : `${sheet}!`,
    reference: {
      ...(sheet === undefined ? {} : { sheet: sheet.replace(/^'|'$/g, '').replaceAll("''", "'") }),
      area: { top, left, bottom, right },
      fixed: {
        top: marks[0] !== '',
        left: marks[1] !== '',
        bottom: marks[2] !== '',
        right: marks[3] !== '',
      },
    },
    print,
  };
}
