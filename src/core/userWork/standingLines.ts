import { columnsOfMark } from './keyMark';
import { lineNames } from './lineNames';
import type { StandingReport } from './standingReport';
import { NOTE_HEADING } from './withNotes';

/** Where the lines of a report stand, and what they are called. Rows and columns count from 1. */
export interface StandingLines {
  readonly heading: number;
  /** How many columns the report had when it was written; it may have others now. */
  readonly written: number;
  readonly keys: number;
  readonly notes: number;
  /** Of all rows, row 1 first. */
  readonly names: readonly string[];
}

/** The headings stand within the first rows, whatever is inserted above them. */
const FIRST_ROWS = 100;

/** The lines of a report that stands in the workbook; `undefined` where the column of keys is gone. */
export function standingLines({ rows }: StandingReport): StandingLines | undefined {
  for (const [index, row] of rows.slice(0, FIRST_ROWS).entries()) {
    for (const [column, cell] of row.entries()) {
      const written = typeof cell === 'string' ? columnsOfMark(cell) : undefined;
      if (written === undefined) continue;
      const heading = index + 1;
      const keys = rows.map((cells, at) => (at === index ? undefined : keyOf(cells[column])));
      const note = row.indexOf(NOTE_HEADING, column + 1);
      return {
        heading,
        written,
        keys: column + 1,
        notes: note < 0 ? column + 2 : note + 1,
        names: lineNames(keys, heading),
      };
    }
  }
  return undefined;
}

function keyOf(cell: unknown): string | undefined {
  return typeof cell === 'string' && cell !== '' ? cell : undefined;
}
