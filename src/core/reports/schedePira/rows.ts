import type { LooseRow } from '../../layout/flowUnder';
import { linesHeight, TALLEST_ROW, textHeight, textLines } from '../../layout/rowHeight';
import { splitProse } from '../../layout/splitProse';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { across, text } from '../cells';
import { COLUMNS, widthFrom } from './columns';

/** A text is cut into rows of at most so many lines, between which a page may break: over the sheet, and in one column. */
const LINES_OF_FIELD = 12;
const LINES_OF_CELL = 24;
const LEAST_HEIGHT = 15;
const LAST = COLUMNS.length;

/** The one piece of a text that is not there. */
const NOTHING = { text: '', lines: 1 };

/** A heading over the whole width. */
export function bannerOf(title: string, style: StyleName): LooseRow {
  return {
    cells: across(text(title, style), LAST),
    height: Math.min(TALLEST_ROW, textHeight(title, style, widthFrom(1), LAST) + 4),
    merged: [[1, LAST]],
  };
}

/** A label and its text, which runs over the other columns; a long text takes several rows. */
export function fieldRows(label: string, value: string, style: StyleName = 'text'): LooseRow[] {
  const pieces = splitProse(value, style, widthFrom(2), LAST - 1, LINES_OF_FIELD);
  return (pieces.length === 0 ? [NOTHING] : pieces).map((piece, index) => {
    const heading = index === 0 ? label : '';
    return {
      cells: [text(heading, 'label'), ...across(text(piece.text, style), LAST - 1)],
      height: Math.max(LEAST_HEIGHT, linesHeight(piece.lines, style), textHeight(heading, 'label', COLUMNS[0].width)),
      outline: 1,
      merged: [[2, LAST]],
    };
  });
}

/** A row of single cells, as tall as its longest text needs. */
export function cellsRow(cells: readonly CellPlan[]): LooseRow {
  const heights = cells.map(({ value, style }, column) =>
    typeof value === 'string' ? textHeight(value, style, COLUMNS[column]?.width ?? 1) : 0,
  );
  return { cells, height: Math.max(LEAST_HEIGHT, ...heights), outline: 1 };
}

/** A row of texts, one a column; very long ones go on in further rows, so that no row is taller than Excel allows. */
export function textsRows(label: string | undefined, values: readonly string[]): LooseRow[] {
  const first = label === undefined ? 0 : 1;
  const columns = values.map((value, index) => piecesOf(value, COLUMNS[first + index]?.width ?? 1));
  const count = Math.max(1, ...columns.map((pieces) => pieces.length));
  return Array.from({ length: count }, (_, row) =>
    cellsRow([
      ...(label === undefined ? [] : [text(row === 0 ? label : '', 'label')]),
      ...columns.map((pieces) => text(pieces[row] ?? '', 'text')),
    ]),
  );
}

function piecesOf(value: string, width: number): string[] {
  const lines = textLines(value, 'text', width).length;
  return lines <= LINES_OF_CELL
    ? [value]
    : splitProse(value, 'text', width, 1, LINES_OF_CELL).map((piece) => piece.text);
}
