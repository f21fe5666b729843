import type { NotesPlan } from '../plan/plan';
import { readKey, readMark } from './keyMark';
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
  /** The rows where a line begins that was written, and the tags of what they held then; the first are those above. */
  readonly tags: readonly { readonly row: number; readonly tag: string | undefined }[];
}

/** The headings stand within the first rows, whatever is inserted above them. */
const FIRST_ROWS = 100;

/** The lines of a report that stands in the workbook; `undefined` where the column of keys is gone. */
export function standingLines({ rows }: StandingReport): StandingLines | undefined {
  for (const [index, row] of rows.slice(0, FIRST_ROWS).entries()) {
    for (const [column, cell] of row.entries()) {
      const mark = typeof cell === 'string' ? readMark(cell) : undefined;
      if (!mark) continue;
      const heading = index + 1;
      const keys = rows.map((cells, at) => (at === index ? undefined : keyOf(cells[column])));
      const note = row.indexOf(NOTE_HEADING, column + 1);
      return {
        heading,
        written: mark.columns,
        keys: column + 1,
        notes: note < 0 ? column + 2 : note + 1,
        names: lineNames(
          keys.map((found) => found?.key),
          heading,
        ),
        tags: [
          { row: 1, tag: mark.tag },
          ...keys.flatMap((found, at) => (found ? [{ row: at + 1, tag: found.tag }] : [])),
        ],
      };
    }
  }
  return undefined;
}

/** The lines of a report whose keys are gone: what stands behind its columns is not known to belong to any line of the plan. */
export function unknownLines({ rows }: StandingReport, { keys }: NotesPlan): StandingLines {
  return {
    heading: 1 + rows.findIndex((row) => row[keys - 1] === NOTE_HEADING),
    written: 0,
    keys,
    notes: keys,
    names: rows.map(([first], index) => `Riga ${index + 1} di prima${typeof first === 'string' ? `: ${first}` : ''}`),
    tags: [],
  };
}

function keyOf(cell: unknown): ReturnType<typeof readKey> | undefined {
  return typeof cell === 'string' && cell !== '' ? readKey(cell) : undefined;
}
